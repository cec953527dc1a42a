/** What the heads, lines and sentences of made-up pages are drawn from. */
export type Words = {
  heads: readonly string[][]
  kickers: readonly string[]
  decks: readonly string[]
  columns: readonly string[]
  bylines: readonly string[]
  credits: readonly string[]
  subheads: readonly string[]
  sentences: readonly string[]
}

export const chinese: Words = {
  heads: [
    ['渡口添了夜航船'],
    ['老码头亮起新灯', '一江两岸共赏月'],
    ['菜场楼上办起托管班'],
    ['三百户搬进坡上新村', '灶台先于家具进门'],
    ['今冬供暖提前五天'],
    ['修表铺子传到第三代'],
    ['雨水花园挡住头场大雨'],
    ['市图书馆把书送上公交车，换乘路上也能借还'],
    ['一双手套的分量'],
    ['邮路'],
    ['公示栏前的一场辩论 条条意见有回音'],
    ['12路车改道，6月1日起执行'],
    ['县医院与23个卫生所共用一套检验平台'],
    ['秋收夜话'],
  ],
  kickers: ['从一张排班表说起', '大堤之内 小院之间', '本报热线回访——', '办实事 看年中'],
  decks: ['首批四十二个点位月底前全部完工，居民可随时查验', '清单公开，逐条销号', '两年三次改图，最后按街坊的意见定稿'],
  columns: ['街巷志', '灯下谈', '田间课'],
  bylines: ['本报记者 何 岸', '本报记者 林禾 通讯员 周小溪', '王石'],
  credits: ['周 溪 摄', '林禾 摄'],
  subheads: ['先把账算在明处', '图纸改了九遍，路让了三处', '一公里一个驿站'],
  sentences: [
    '天刚亮，渡口的铁链就响了起来。',
    '“以前要绕半个城，现在下楼走几步就到了。”住在三号楼的老人说，他每周要来两回。',
    '据统计，这项工程共投入资金1280万元，涉及17个村、4600多户居民，其中一半以上已经完工。',
    '办法并不复杂：谁用水，谁记账；谁记账，谁公开。',
    '工作人员把图纸铺在长桌上，请大家用红笔圈出不方便的地方，两个小时里收到了六十三条意见。',
    '记者在现场看到，新装的路灯比原来矮了一截，灯罩朝下，照亮的是脚下而不是窗户。',
    '到9月底，全市共有11条线路、87辆公交车加入了这一计划（详见《办法》第三条），市民可拨打热线查询。',
    '有人问，钱从哪里来？答案写在墙上的公示栏里，一笔一笔，连买钉子的钱也在其中——共计三元六角。',
    '下一步，工作组将逐户回访。',
    'GPS定位、AI识别等新办法也用上了，误差从3.5米降到0.4米，巡堤的人少走了许多冤枉路。',
    '他笑着摆摆手：“不值得写，不值得写……”',
  ],
}

export const english: Words = {
  heads: [
    ['Ferry runs until midnight'],
    ['Council votes to keep the old lamps', 'and to dim the new ones'],
    ['School above the fish market'],
    ['Bridge reopens'],
    ['Three hundred families move up the hill before the autumn rains'],
    ['Watchmaker hands his bench to a third generation'],
    ['What the harbour heard'],
    ['Rain gardens hold back the first great storm of the year'],
    ['Library books may now be returned on any bus'],
  ],
  kickers: ['The sea wall question', 'Schools', 'From the valley'],
  decks: [
    'All forty-two sites to be finished by the end of the month',
    'A list on a wall, and every line of it answered',
  ],
  columns: ['Letters', 'The Long Bench'],
  bylines: ['By our river correspondent', 'By Ada Marsh and Tom Reed'],
  credits: ['Photograph by A. Marsh'],
  subheads: ['Counting in the open', 'Nine drafts later'],
  sentences: [
    'The chain at the landing began to rattle before it was light. ',
    '“It used to be an hour by the upper road,” said Mr. Penhallow, who crosses twice a week; “now it is four minutes, and dry.” ',
    'According to the survey, the works have cost £1,280,000 so far and will reach 4,600 households in seventeen parishes. ',
    'Nobody objected. ',
    'The drawings were spread on a long table, and residents were asked to ring in red whatever would inconvenience them. ',
    'New lamps stand lower than the old ones did, with hoods that turn the light upon the pavement instead of the windows. ',
    'Asked where the money was to come from, the clerk pointed at the notice board, on which every purchase, down to the nails, had been entered. ',
    'A second visit is promised before Christmas. ',
  ],
}
