/** The commoner Chinese family names, by which a name is told from other words of two or three characters. */
const surnames = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖付代岳闫覃涂',
)

/** Words an office ends with, as printed before a name. */
export const offices =
  '书记|省长|市长|区长|县长|旗长|镇长|乡长|村长|厅长|局长|处长|科长|所长|站长|校长|院长|园长|馆长|台长|行长|社长|会长|理事长|秘书长|部长|司长|董事长|总裁|总经理|经理|厂长|主任|主席|总编辑|总编|教授|研究员|工程师|院士|委员|代表|队长|支书|负责人'
const afterOffice = new RegExp(`(?:${offices})(\\p{Script=Han}{2,3})`, 'gu')

/** True for 王伟国, 何岸, 古丽·买买提: two or three characters with a family name first, or a name with a dot. */
export function isName(text: string): boolean {
  return (
    /^\p{Script=Han}+·\p{Script=Han}+$/u.test(text) ||
    (/^\p{Script=Han}{2,4}$/u.test(text) && surnames.has(text.charAt(0)))
  )
}

/** Names that `text` introduces by their office; the longer reading of each first. */
export function peopleIn(text: string): string[] {
  return Array.from(text.matchAll(afterOffice), (match) => match[1] ?? '').flatMap((name) =>
    isName(name) ? (name.length === 3 ? [name, name.slice(0, 2)] : [name]) : [],
  )
}
