const han = /^\p{Script=Han}{2}$/u

/**
 * Where names of two characters stand in a line, as [from, to): print sets them to the width of three. `names` are those of
 * the byline, in the order in which the line has them.
 */
export function shortNamesIn(line: string, names: readonly string[]): [number, number][] {
  let searched = 0
  return names.flatMap((name) => {
    const at = line.indexOf(name, searched)
    if (at < 0) return []
    searched = at + name.length
    return han.test(name) ? [[at, searched]] : []
  })
}

const work = '摄影报道|摄影|摄|供图|制图|绘图|绘|图|文|文字|整理|漫画|书法|篆刻'
const credited = new RegExp(
  `(?<=^|[\\s　、/：:])(\\p{Script=Han}{2})(?=(?:[\\s　、/]+\\p{Script=Han}{2,3})*[\\s　/]*(?:${work})(?:$|[\\s　/、，]))`,
  'gu',
)
/** The commoner family names; 网友 摄 and 市民 供图 are no names. */
const surnames = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文施洪陶翁柳韦俞焦温左申莫柏凌霍尚葛齐鲁季倪严牛关岳詹祝殷欧裴路舒庞聂柯章阮骆安鲍向苗盛卫庄沙简闵冉辛闻喻纪宁楼虞柴',
)

/** The same for a credit such as `本报记者 周溪 摄` or `林禾/图`, which does not say what in it is a name. */
export function shortNamesInCredit(credit: string): [number, number][] {
  return [...credit.matchAll(credited)].flatMap(({ 0: name, index }) =>
    surnames.has(name.charAt(0)) ? [[index, index + name.length]] : [],
  )
}
