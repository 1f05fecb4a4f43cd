/**
 * Characters of the traditional script and, at the same place, those of the simplified one that words of the grammar and
 * names of bodies are written with (Unihan's kSimplifiedVariant; those of rare senses left out). One stands for one.
 */
export const TRADITIONAL =
  '與專業兩嚴個為書瞭於亞夥會體兒關興內農決準劃則創別製辦務動勵勞區協衛參發號籲後聽員迴團國堅壇聲處頭學實審憲導將爾屆佈' +
  '並併庫應強當錄憶懷總驚託執揚報擔揮據斷無術機權條極構標歡歐畢濟滿牽環電著確積糧約級紐線組織終經繼續緬締網羅聯腦萊獲營' +
  '慮見規視計訂認議記許論設識該請諾調謝譴負責貿資賞贊達過還這進遺郵採裡鑒針銘銀長門問間際難頁項須顧題馬';
export const SIMPLIFIED =
  '与专业两严个为书了于亚伙会体儿关兴内农决准划则创别制办务动励劳区协卫参发号吁后听员回团国坚坛声处头学实审宪导将尔届布' +
  '并并库应强当录忆怀总惊托执扬报担挥据断无术机权条极构标欢欧毕济满牵环电着确积粮约级纽线组织终经继续缅缔网罗联脑莱获营' +
  '虑见规视计订认议记许论设识该请诺调谢谴负责贸资赏赞达过还这进遗邮采里鉴针铭银长门问间际难页项须顾题马';
