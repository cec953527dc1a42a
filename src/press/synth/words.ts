import type { Random } from './random.ts'
import { between, often, pick } from './random.ts'

/** What a blank of a sentence is filled from. Where a list has its common and its rare words, the common ones come first. */
export const words = {
  town: one(
    '青石镇 白渡镇 柳河镇 石桥镇 南坪镇 大湾镇 梅山镇 沙口镇 云岭乡 东冲镇 芦塘镇 双河镇 松坡乡 竹溪镇 清水镇 高坪乡 五里镇 长岭乡 仓前镇 新田镇 马鞍镇 古城镇 黄泥乡 关口镇',
  ),
  village: (random: Random) => `${pick(villageHeads, random)}${often(villageEnds, random)}村`,
  street: one(
    '解放路 人民路 建设路 沿江路 文化街 学府路 北门街 渡口巷 钟楼街 铁匠巷 滨河大道 环城路 五一路 东风路 米市街 花园路 工农路 车站路 桥头街 银杏巷',
  ),
  office: one(
    '市水利局 市教育局 市农业局 市交通局 市卫生局 市民政局 市财政局 市公安局 市图书馆 市文化馆 市气象台 市总工会 团市委 市妇联 市环保局 市供电局 市邮政局 市法院 市体育局 市科协 市残联 市消防支队 市园林处 市档案馆 市地震台',
  ),
  firm: one(
    '江南轴承厂 溪州水泵厂 第二棉纺厂 东方陶瓷厂 新星变压器厂 北郊化肥厂 永发竹器社 红旗机械厂 恒源纸箱厂 溪江茶业公司 大众公交公司 城南建筑公司 光明玻璃厂 长虹电缆厂 丰田农机站',
  ),
  school: one(
    '市第一中学 市第二中学 市实验小学 城南小学 市师范学校 市职业中学 沙口中学 石桥小学 市特殊教育学校 市农业学校 渡口小学 梅山中学',
  ),
  hospital: one('市人民医院 市中医院 市妇幼保健院 市第二医院 柳河镇卫生院 市疾控中心 青石镇卫生院 市口腔医院'),
  river: one('溪江 柳河 白河 东干渠 清水河 沙溪 梅山水库 南湖'),
  crop: one('早稻 晚稻 油菜 柑橘 茶叶 蔬菜 小麦 西瓜 莲藕 棉花 花生 板栗 葡萄 辣椒 枇杷 蚕桑'),
  goods: one('轴承 水泵 陶瓷 棉纱 竹器 变压器 家具 电缆 茶具 农机配件 玻璃 纸箱 皮鞋 自行车'),
  art: one('采茶戏 皮影戏 龙舟 剪纸 版画 书法 花鼓 竹编 民歌 楹联 摄影 灯彩'),
  game: one('乒乓球 篮球 象棋 羽毛球 长跑 游泳 足球 围棋 太极拳 拔河 门球 武术'),
  person: (random: Random) => `${often(surnames, random)}${givenName(random)}`,
  family: (random: Random) => often(surnames, random),
  plan: (random: Random) => `${syllables(2, random)}${often(undertakings, random)}`,
  book: (random: Random) => `${syllables(2, random)}${often(genres, random)}`,
  year: (random: Random) => String(between(1952, 1993, random)),
  month: (random: Random) => `${between(1, 12, random)}月`,
  day: (random: Random) => `${between(1, 28, random)}日`,
  few: (random: Random) => String(between(2, 19, random)),
  n: (random: Random) => String(between(20, 98, random)),
  many: (random: Random) => String(between(12, 480, random) * 10),
  part: (random: Random) => `${between(3, 96, random)}.${between(1, 9, random)}%`,
  money: (random: Random) => `${between(4, 980, random)}万元`,
  age: (random: Random) => String(between(19, 88, random)),
} as const satisfies Record<string, (random: Random) => string>

const villageHeads = list('上 下 东 西 南 北 大 小 前 后 新 老')
const villageEnds = list('湾 塘 坡 桥 庙 岭 沟 坪 畈 屋 洲 冲 井 垅')
const surnames = list(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 欧阳 司徒',
)
const givenNames = list(
  '建国 建华 志强 秀英 桂兰 国强 春梅 海涛 晓燕 文彬 立新 玉珍 明亮 红梅 永福 卫东 雪松 小平 丽华 德胜 金花 大勇 新民 月娥 长青 慧敏 庆丰 伟 敏 静 军 芳 磊 洋 勇 艳 娟 超 秀兰 霞 平 刚 桂英 一鸣 子涵 雨桐 思远 家乐 云飞 采薇 望舒 怀瑾 远山 守拙 知秋',
)

const undertakings = list('行动 工程 计划 公约 驿站 课堂 热线 联盟')
const genres = list('记事 杂咏 图志 琐记 札记 集 小传 问答')
/** Names that come up once or twice in years are made of these, by the thousand, as they are in a paper. */
const signs = Array.from(
  '清和明远安宁春晖秋实松柏云帆江海星河朝霞晚晴甘霖沃野青苗碧波金穗银杏红枫白鹭翠竹幽兰寒梅芳草长虹流泉深谷高岗晨钟暮鼓渔火樵歌牧笛耕读诗礼仁义诚信勤俭温良恭让友爱同舟共济众志成城薪传砚田墨池琴台棋局书舟画廊',
)

function syllables(count: number, random: Random): string {
  return Array.from({ length: count }, () => pick(signs, random)).join('')
}

function givenName(random: Random): string {
  return random() < 0.7 ? often(givenNames, random) : syllables(random() < 0.3 ? 1 : 2, random)
}

/** Reporters and the years they began; each stays for twelve. */
export const reporters = list(
  '何岸 林禾 周溪 石青 江平 许望 梁秋 郑一舟 孟晓 白帆 余可 田原 沈砚 高远 骆川 夏至 柯南山 顾言 温如 方舟 叶知 黎明朗 秦简 宁远 陆洋 岳山 苏禾 卓然 安澜 戴月 尹川 汪洋洋 翁小渡 谷雨 庄重 简宁 侯川 关小山 闻笛 穆青野',
)

function one(spaced: string): (random: Random) => string {
  const all = list(spaced)
  return (random) => often(all, random)
}

function list(spaced: string): string[] {
  return spaced.split(' ')
}
