import type { MentionGrammar } from '../grammar.ts';
import { COMMON, COUNCIL } from '../shared-names.ts';
import { AGENCIES } from './agencies.ts';
import { FORUM_NAMES, inUnion, ofCouncil, ofUnion, withPreposition } from './names.ts';

export const mention: MentionGrammar = {
  toldNames: [
    { value: 'parties', forms: ['الأطراف', 'الأطراف المعنية'] },
    {
      value: 'parties-to-the-conflict',
      forms: ['أطراف النزاع', 'أطراف النزاع المسلح', 'أطراف الصراع', 'الأطراف في النزاع', 'الأطراف في الصراع'],
    },
    {
      value: 'donors',
      forms: ['الجهات المانحة', 'الأطراف المانحة', 'المانحين', 'البلدان المانحة', 'مجتمع المانحين'],
    },
    { value: 'developed-countries', forms: ['البلدان المتقدمة', 'البلدان المتقدمة النمو'] },
    { value: 'developing-countries', forms: ['البلدان النامية'] },
    { value: 'international-community', forms: ['المجتمع الدولي'] },
    { value: 'specialized-agencies', forms: ['الوكالات المتخصصة'] },
    { value: 'academia', forms: ['الأوساط الأكاديمية', 'الدوائر الأكاديمية'] },
    { value: 'panel-of-experts', forms: ['فريق الخبراء'] },
    { value: 'states-parties', forms: ['الدول الأطراف'] },
  ],
  bodies: [
    { value: 'itu', kind: 'organization', forms: [...withPreposition('الاتحاد الدولي للاتصالات'), 'ITU'] },
    { value: 'itu', kind: 'organization', forms: withPreposition('الاتحاد'), inTextsOf: COMMON },
    // Unions of others.
    {
      value: '',
      kind: 'organization',
      forms: withPreposition(
        ...['الدولي', 'الأمريكي', 'العربي', 'النقدي', 'الاقتصادي', 'العالمي', 'الجمركي'].map((of) => `الاتحاد ${of}`),
      ),
    },
    { value: 'itu-t', kind: 'sector', forms: [...inUnion('قطاع تقييس الاتصالات'), 'ITU-T'] },
    { value: 'itu-r', kind: 'sector', forms: [...inUnion('قطاع الاتصالات الراديوية'), 'ITU-R'] },
    { value: 'itu-d', kind: 'sector', forms: [...inUnion('قطاع تنمية الاتصالات'), 'ITU-D'] },
    {
      value: 'un',
      kind: 'organization',
      forms: ['الأمم المتحدة', 'للأمم المتحدة', 'منظمة الأمم المتحدة', 'لمنظمة الأمم المتحدة'],
    },
    ...AGENCIES,
    { value: 'iso', kind: 'organization', forms: withPreposition('المنظمة الدولية للتوحيد القياسي') },
    {
      value: 'itu:pp',
      kind: 'conference',
      forms: ofUnion('مؤتمر المندوبين المفوضين'),
    },
    { value: 'itu:council', kind: 'council', forms: withPreposition('المجلس'), inTextsOf: COUNCIL },
    { value: 'itu:council', kind: 'council', forms: withPreposition('مجلس الاتحاد'), inTextsOf: COMMON },
    { value: 'itu:council', kind: 'council', forms: withPreposition('مجلس الاتحاد الدولي للاتصالات') },
    { value: 'itu:wtsa', kind: 'conference', forms: [...ofUnion('الجمعية العالمية لتقييس الاتصالات'), 'WTSA'] },
    { value: 'itu:wtdc', kind: 'conference', forms: [...ofUnion('المؤتمر العالمي لتنمية الاتصالات'), 'WTDC'] },
    { value: 'itu:ra', kind: 'conference', forms: ofUnion('جمعية الاتصالات الراديوية') },
    { value: 'itu:wrc', kind: 'conference', forms: [...ofUnion('المؤتمر العالمي للاتصالات الراديوية'), 'WRC'] },
    {
      value: 'itu:wtpf',
      kind: 'conference',
      forms: [...withPreposition(...FORUM_NAMES), 'WTPF'],
    },
    { value: '', kind: 'council', forms: withPreposition('الجمعية'), inTextsOf: { un: 'un:ga' } },
    {
      value: 'un:ga',
      kind: 'council',
      forms: withPreposition('الجمعية العامة', 'الجمعية العامة للأمم المتحدة'),
    },
    { value: 'un:sc', kind: 'council', forms: withPreposition('مجلس الأمن', 'مجلس الأمن الدولي') },
    {
      value: 'un:ecosoc',
      kind: 'council',
      forms: withPreposition('المجلس الاقتصادي والاجتماعي', 'المجلس الاقتصادي والاجتماعي للأمم المتحدة'),
    },
    {
      value: 'un:hrc',
      kind: 'council',
      forms: withPreposition('مجلس حقوق الإنسان', 'مجلس حقوق الإنسان التابع للأمم المتحدة'),
    },
    { value: 'who:wha', kind: 'council', forms: withPreposition('جمعية الصحة العالمية') },
    { value: 'wsis', kind: 'event', forms: [...withPreposition('القمة العالمية لمجتمع المعلومات'), 'WSIS'] },
    { value: 'wsis:forum', kind: 'event', forms: withPreposition('منتدى القمة العالمية لمجتمع المعلومات') },
    {
      value: 'itu:cwg-internet',
      kind: 'group',
      forms: [
        ...ofCouncil(
          'بقضايا السياسات العامة الدولية المتصلة بالإنترنت',
          'بقضايا السياسات العامة الدولية المتعلقة بالإنترنت',
        ),
        'CWG-Internet',
      ],
    },
    {
      value: 'itu:wg-wsis',
      kind: 'group',
      forms: [
        ...ofCouncil('بالقمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة', 'بالقمة العالمية لمجتمع المعلومات'),
        'WG-WSIS',
        'CWG-WSIS',
        'CWG-WSIS&SDG',
      ],
    },
    {
      value: 'itu:wsis-task-force',
      kind: 'group',
      forms: withPreposition('فريق المهام المعني بالقمة العالمية لمجتمع المعلومات'),
    },
    { value: 'itu:tsag', kind: 'group', forms: ['الفريق الاستشاري لتقييس الاتصالات', 'TSAG'] },
    { value: 'itu:tdag', kind: 'group', forms: ['الفريق الاستشاري لتنمية الاتصالات', 'TDAG'] },
    { value: 'itu:rag', kind: 'group', forms: ['الفريق الاستشاري للاتصالات الراديوية', 'RAG'] },
    { value: 'itu:tsb', kind: 'secretariat', forms: ['مكتب تقييس الاتصالات', 'TSB'] },
    { value: 'itu:bdt', kind: 'secretariat', forms: ['مكتب تنمية الاتصالات', 'BDT'] },
    { value: 'itu:br', kind: 'secretariat', forms: ['مكتب الاتصالات الراديوية', 'BR'] },
    {
      value: 'itu:tsb-director',
      kind: 'officer',
      forms: withPreposition('مدير مكتب تقييس الاتصالات', 'مديرة مكتب تقييس الاتصالات'),
    },
    {
      value: 'itu:bdt-director',
      kind: 'officer',
      forms: withPreposition('مدير مكتب تنمية الاتصالات', 'مديرة مكتب تنمية الاتصالات'),
    },
    { value: 'itu:br-director', kind: 'officer', forms: withPreposition('مدير مكتب الاتصالات الراديوية') },
    {
      value: 'itu:bureau-directors',
      kind: 'officer',
      inTextsOf: COMMON,
      forms: [
        'مديري المكاتب',
        'مديرو المكاتب',
        'مديري المكاتب الثلاثة',
        'مديرو المكاتب الثلاثة',
        'مديري المكاتب الأخرى',
        'مديري المكتبين الآخرين',
        'مديرا المكتبين الآخرين',
      ],
    },
    {
      value: 'itu:secretary-general',
      kind: 'officer',
      inTextsOf: { un: 'un:secretary-general' },
      forms: withPreposition('الأمين العام', 'الأمينة العامة'),
    },
    {
      value: 'itu:secretary-general',
      kind: 'officer',
      forms: withPreposition('الأمين العام للاتحاد', 'الأمين العام للاتحاد الدولي للاتصالات'),
    },
    { value: 'itu:deputy-secretary-general', kind: 'officer', forms: ['نائب الأمين العام'], inTextsOf: COMMON },
    { value: 'un:secretary-general', kind: 'officer', forms: withPreposition('الأمين العام للأمم المتحدة') },
    {
      value: '',
      kind: 'officer',
      inTextsOf: { who: 'who:director-general' },
      forms: withPreposition('المدير العام', 'المديرة العامة'),
    },
    // Officers of others, and those who only assist.
    {
      value: '',
      kind: 'officer',
      forms: withPreposition(
        ...['المساعد', 'لجامعة', 'للجامعة', 'لمنظمة', 'للجماعة', 'لمجلس', 'لمؤتمر', 'للمؤتمر', 'لرابطة'].map(
          (whose) => `الأمين العام ${whose}`,
        ),
        'وكيل الأمين العام',
      ),
    },
    { value: 'itu:bureaux', kind: 'secretariat', forms: ['المكاتب', 'المكاتب الثلاثة'], inTextsOf: COMMON },
    { value: 'itu:general-secretariat', kind: 'secretariat', forms: ['الأمانة العامة'], inTextsOf: COMMON },
    {
      value: 'itu:member-states',
      kind: 'membership',
      inTextsOf: { un: 'un:member-states', who: 'who:member-states' },
      forms: withPreposition('الدول الأعضاء'),
    },
    {
      value: 'itu:member-states',
      kind: 'membership',
      inTextsOf: COMMON,
      forms: withPreposition('الدول الأعضاء في الاتحاد'),
    },
    {
      value: 'itu:sector-members',
      kind: 'membership',
      forms: [
        'أعضاء القطاعات',
        'أعضاء القطاع',
        'أعضاء قطاعات الاتحاد',
        'أعضاء قطاع تقييس الاتصالات',
        'أعضاء قطاع الاتصالات الراديوية',
        'أعضاء قطاع تنمية الاتصالات',
      ],
    },
    { value: 'itu:associates', kind: 'membership', forms: ['المنتسبين', 'المنتسبون', 'عضو منتسب'], inTextsOf: COMMON },
    {
      value: 'itu:academia',
      kind: 'membership',
      forms: ['الهيئات الأكاديمية', 'المؤسسات الأكاديمية'],
      inTextsOf: COMMON,
    },
    { value: 'itu:membership', kind: 'membership', forms: ['أعضاء الاتحاد'], inTextsOf: COMMON },
    { value: 'member-state-administrations', kind: 'generic-actor', forms: ['الإدارات'], inTextsOf: COMMON },
    { value: 'member-state-administrations', kind: 'generic-actor', forms: ['إدارات الدول الأعضاء'] },
    {
      value: 'stakeholders',
      kind: 'generic-actor',
      forms: [
        'أصحاب المصلحة',
        ...['جميع', 'سائر', 'كافة'].map((which) => `${which} أصحاب المصلحة`),
        'أصحاب المصلحة الآخرين',
        ...withPreposition('الجهات صاحبة المصلحة', 'الأطراف صاحبة المصلحة', 'الجهات المعنية صاحبة المصلحة'),
      ],
    },
    { value: 'governments', kind: 'generic-actor', forms: [...withPreposition('الحكومات'), 'جميع الحكومات'] },
    { value: 'states', kind: 'generic-actor', forms: withPreposition('الدول') },
    // The word in names of others, and of those that have ratified something.
    {
      value: '',
      kind: 'generic-actor',
      forms: withPreposition(
        'الدول الأطراف',
        'الدول الأمريكية',
        'الدول العربية',
        'الدول القائمة بالإدارة',
        'الدول القائمة بالادارة',
      ),
    },
    { value: 'international-organizations', kind: 'generic-actor', forms: ['المنظمات الدولية'] },
    {
      value: 'un:system',
      kind: 'organization',
      forms: ['منظومة', ...['مؤسسات', 'كيانات', 'هيئات', 'وكالات', 'منظمات'].map((what) => `${what} منظومة`)].map(
        (what) => `${what} الأمم المتحدة`,
      ),
    },
    {
      value: 'international-financial-institutions',
      kind: 'generic-actor',
      forms: ['المؤسسات المالية الدولية'],
    },
    { value: 'private-sector', kind: 'generic-actor', forms: ['القطاع الخاص'] },
    { value: 'civil-society', kind: 'generic-actor', forms: ['المجتمع المدني'] },
  ],
  scoped: [
    {
      value: 'study-groups',
      forms: ['لجان الدراسات', 'لجنة الدراسات', 'لجنتي الدراسات', 'لجنتا الدراسات', 'لجان دراسات'],
      fallback: 'itu:study-groups',
      numbered: { value: 'study-group', stands: 'after' },
    },
  ],
  officers: {
    heads: withPreposition('مديري', 'مديرو', 'مديرا'),
    offices: [
      { value: 'itu:tsb-director', forms: ['مكتب تقييس الاتصالات'] },
      { value: 'itu:bdt-director', forms: ['مكتب تنمية الاتصالات'] },
      { value: 'itu:br-director', forms: ['مكتب الاتصالات الراديوية'] },
    ],
    articles: [],
    tails: [],
  },
  modifiers: ['جميع', 'كل'],
  modifiersBehind: ['ذات الصلة', 'المعنية'],
  scopeLinks: ['التابعة ل', 'التابعة', 'ل', '', 'في'],
  ordinalMeetings: [],
};
