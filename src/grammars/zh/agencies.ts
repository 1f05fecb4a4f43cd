import type { Word } from '../grammar.ts';

const agency = (value: string, ...forms: readonly string[]): Word & { readonly kind: 'organization' } => ({
  value,
  kind: 'organization',
  forms,
});

/** Agencies of the United Nations, whose whole names begin like those of other bodies. */
export const AGENCIES = [
  agency('un:unesco', '联合国教育、科学及文化组织', '联合国教科文组织', '教科文组织', 'UNESCO'),
  agency('un:undp', '联合国开发计划署', '开发计划署', '开发署', 'UNDP'),
  agency('un:unep', '联合国环境规划署', '环境规划署', '环境署', 'UNEP'),
  agency('un:unctad', '联合国贸易和发展会议', '贸发会议', 'UNCTAD'),
  agency('un:fao', '联合国粮食及农业组织', '联合国粮农组织', '粮农组织', 'FAO'),
  agency('un:who', '世界卫生组织', '世卫组织', 'WHO'),
  agency('un:ilo', '国际劳工组织', '劳工组织', 'ILO'),
  agency('un:wipo', '世界知识产权组织', '知识产权组织', 'WIPO'),
  agency('un:wmo', '世界气象组织', 'WMO'),
  agency('un:icao', '国际民用航空组织', '国际民航组织', '民航组织', 'ICAO'),
  agency('un:cstd', '科学和技术促进发展委员会', '科技促进发展委员会', 'CSTD'),
  agency('un:unicef', '联合国儿童基金会', '儿童基金会', '儿基会', 'UNICEF'),
  agency('un:unodc', '联合国毒品和犯罪问题办公室', '毒品和犯罪问题办公室', '毒罪办', 'UNODC'),
  agency('un:ohchr', '联合国人权事务高级专员办事处', '人权事务高级专员办事处', '人权高专办', 'OHCHR'),
  agency('un:unhcr', '联合国难民事务高级专员公署', '联合国难民事务高级专员办事处', '难民署', 'UNHCR'),
  agency('un:un-women', '联合国促进性别平等和增强妇女权能署', '妇女署'),
  agency('un:un-habitat', '联合国人类住区规划署', '人居署', 'UN-Habitat'),
  agency('world-bank', '世界银行', '世行'),
  agency('wto', '世界贸易组织', '世贸组织', 'WTO'),
  agency('un:undesa', '联合国经济和社会事务部', '经济和社会事务部', 'UNDESA'),
] as const;
