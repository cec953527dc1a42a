/**
 * Sentences that put every mark where a line may break: runs of brackets and quotes, quotes at the start of a paragraph,
 * dashes, ellipses, solidus, numbers with units, Latin words in Chinese. Written for this test.
 */
export const punctuation = {
  'zh-Hans': [
    '“潮水退得这样早，”老船工说，“我只见过两回：一回是九八年，一回就是今天。”',
    '《江堤日记》（《河港丛书》之三）收了“春”“夏”“秋”三辑；最后一辑——“冬”——还没有写完……作者说：“快了，快了！”',
    '他问：“修，还是不修？”没有人回答。“修！”终于有人站起来，“今年不修，明年（也许就在梅雨时节）它就要塌了！”',
    '第3号闸门每小时放水12.5万立方米，水位降了38％，水温18℃；闸长Lindqvist和两位hydrologists用USB-C接口读出了1,024个数，误差在±0.05之内。',
    '会上讨论了“三问”：一问水从哪里来？二问水到哪里去？三问（这是最难的一问）：水来了，人往哪里去？！',
    '名单如下：阿依古丽·买买提、约翰·史密斯、（已故）欧阳江；【补记】另有《船歌》《〈船歌〉续》两种，见〔附录一〕。',
    '沿江的站点有：北门/东门/南门，上行/下行各一班；票价￥5元，往返优惠20%，电话88/66转3号……等等。',
    '‘这边走。’向导用很轻的声音说——轻得像怕惊动了谁——‘到了前面，你们会看见一座桥；桥头写着“慢”。’',
    '（本段以括号开头。）《某某条例》第二十一条、第二十二条（及其附则）规定：“任何单位和个人，不得……”',
    '短。',
  ],
  'zh-Hant': [
    '「潮水退得這樣早，」老船工說，「我只見過兩回：一回是九八年，一回就是今天。」',
    '《江堤日記》（《河港叢書》之三）收了「春」「夏」「秋」三輯；最後一輯——「冬」——還沒有寫完……作者說：「快了，快了！」',
    '他問：「修，還是不修？」沒有人回答。「『修』！」終於有人站起來，「今年不修，明年（也許就在梅雨時節）它就要塌了！」',
    '第3號閘門每小時放水12.5萬立方公尺，水位降了38％，水溫18℃；閘長Lindqvist和兩位hydrologists用USB-C介面讀出了1,024個數。',
    '會上討論了「三問」：一問水從哪裡來？二問水到哪裡去？三問（這是最難的一問）：水來了，人往哪裡去？！',
    '名單如下：阿依古麗·買買提、約翰·史密斯、（已故）歐陽江；【補記】另有《船歌》《〈船歌〉續》兩種，見〔附錄一〕。',
    '沿江的站點有：北門/東門/南門，上行／下行各一班；票價＄50元，往返優惠20%，電話88/66轉3號……等等。',
    '『這邊走。』嚮導用很輕的聲音說——輕得像怕驚動了誰——『到了前面，你們會看見一座橋；橋頭寫著「慢」。』',
    '（本段以括號開頭。）《某某條例》第二十一條、第二十二條（及其附則）規定：「任何單位和個人，不得……」',
    '短。',
  ],
  en: [
    '“The tide went out too early,” the old boatman said. “I have seen it twice: once in ’98, and once today.”',
    'The harbour diary (the third in a series of “river books”) has three parts; the last—“Winter”—is unfinished … “Soon,” its author says, “soon!”',
    'Sluice no. 3 lets out 12.5 million cubic metres an hour; the level fell by 38%, or $1,024.50 worth of water, at 64°F. The keeper’s hydrologists’ readings (USB-C) agree.',
    '“Mend it?” he asked. Nobody answered. “Mend it!” said somebody at last—“if not this year, then (perhaps with the plum rains) it will go.”',
    'An extraordinarily uncharacteristic intergovernmental misunderstanding, counter-intuitive and half-remembered, followed.',
    'Short.',
  ],
} as const
