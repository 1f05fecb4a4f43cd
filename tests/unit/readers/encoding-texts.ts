/** Texts of our own in the six languages, made of things that no document says, with the letters that tell encodings apart. */
export const TEXTS: Readonly<Record<string, string>> = {
  en:
    'Resolution 412 – The keepers’ register of lighthouses and buoys, noting that “every lamp is to be counted twice a year”; ' +
    'the harbour’s café sells façade paint at £3 – § 4 of the annex says so… the keepers’ names are kept with the lamps. ',
  fr:
    'Résolution 412 (Rév. Îles-du-Phare, 2031) sur les bouées éclairées, considérant que le gardien relève l’état de la côte ' +
    'à chaque marée, où l’œil du veilleur suit « la lumière » ; Étant donné que les réglages faits à l’été ont été gâchés, décide ',
  es:
    'Resolución 412 (Rev. Bahía Farol, 2031) sobre las boyas señalizadas, considerando que el farero anotó también la niñez del ' +
    'océano según el capítulo único; ¿cuándo se apagará la lámpara? Así pues, decide que la próxima revisión será pública. Ávila añade ',
  ru:
    'Резолюция 412 (Пересм. Остров Маячный, 2031 г.) о светящихся буях, учитывая, что смотритель каждый день объезжает ' +
    'берег и записывает цвет огня, её яркость и высоту; решает поручить Хранителю фонарей ещё раз проверить шлюпки. Юг и Я ',
  ar:
    'القرار 412 (المراجع في جزيرة المنارة، 2031) بشأن العوامات المضيئة، إذ يضع في اعتباره أن حارس المنارة يسجل لون الضوء ' +
    'كل ليلة؛ وإذ يلاحظ أن القوارب ظلت بعيدة عن الشاطئ، يقرر أن يكلف الأمين بعد المصابيح مرة ثانية ثم إبلاغ الصيادين. ',
  zh:
    '第412号决议（2031年，灯塔岛，修订版）关于发光浮标，考虑到看守人每晚记录灯光的颜色，并在日志中说明其亮度；' +
    '做出决议，责成灯塔长再次清点所有的灯，并向渔民通报结果。请各方在下一次会议之前提交意见，以便改进工作。',
  'zh-Hant':
    '第412號決議（2031年，燈塔島，修訂版）關於發光浮標，考慮到看守人每晚記錄燈光的顏色，並在日誌中說明其亮度；' +
    '做出決議，責成燈塔長再次清點所有的燈，並向漁民通報結果。請各方在下一次會議之前提交意見，以便改進工作。',
};

/** The encodings that can hold each language. */
export const ENCODINGS_OF: Readonly<Record<string, readonly string[]>> = {
  en: ['windows-1252', 'macintosh'],
  fr: ['windows-1252', 'iso-8859-15', 'macintosh', 'windows-1256'],
  es: ['windows-1252', 'iso-8859-15', 'macintosh'],
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic', 'gb18030'],
  ar: ['windows-1256', 'iso-8859-6'],
  zh: ['gb18030'],
  'zh-Hant': ['big5', 'gb18030'],
};

export const UNICODE = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const;
