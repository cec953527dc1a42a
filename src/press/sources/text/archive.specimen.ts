/** For tests: an archive of over 100,000 characters in which 学习借鉴 always goes on with 先进地区经验, and no paragraph begins so. */
export const archive: readonly string[] = Array.from({ length: 4000 }, (_, at) =>
  at % 8 === 0
    ? `第${at}次议事会之后，街道派人去邻市学习借鉴先进地区经验，并把做法带了回来${at}。`
    : `第${at}天清早，渡口的人${'看着江面等船'.slice(at % 3)}，谁也没有说话，灯亮到${at}。`,
)

const whole = [
  '去年春天，城北纺织厂停了最后一台织机。今年春天，同一座厂房里开出了书店、茶室和一间修表铺。',
  '修表铺的主人姓顾，今年六十七岁。店里最贵的东西是一面旧镜子，镜子里能看见整条街。',
  '到了周末，书店门口排起了长队。孩子们坐在原来放纱锭的木架上看书，大人们在旁边喝茶。',
]

/** The first half of a sentence, and the second, which nothing on the page ties together. */
export const [tail, head] = [
  '图纸改到第十九遍的时候，街道又请居民代表外出学习借鉴',
  '先进地区经验回来以后再议，方案只有六页。',
]

/** A page of 2024-05-08; the halves stand apart, or the second is lost. */
export function cutPage({ isLost = false } = {}): string {
  const [first = '', second = '', third = ''] = whole
  return [
    '江畔晚报',
    '2024年5月8日 星期三',
    '旧车间变会客厅',
    '本报记者 林禾',
    first,
    tail,
    second,
    ...(isLost ? [] : [head]),
    third,
  ].join('\n\n')
}
