import type { Topic } from './topic.ts'

/** The stage and the field. */
export const leisureTopics = {
  culture: {
    heads: [
      '{town}的{art}传到第{few}代',
      '市图书馆把书送上公交车',
      '{art}进校园 孩子们学得欢',
      '{person}和他的{many}张老照片',
      '{street}老戏台修缮一新',
      '元宵灯会点亮{river}两岸',
    ],
    decks: ['{few}场演出全部免费，{day}起可以领票', '老艺人口述的{n}段唱词第一次印成书'],
    says: [
      '台上锣鼓一响，台下坐着的{many}多名观众安静了下来。',
      '{person}今年{age}岁，学{art}已经{n}年，家里的木箱装满了手抄的本子。',
      '{office}把{n}件老物件借出来展览，每一件旁边都写着捐赠人的名字。',
      '这一回整理出来的{art}曲目共有{n}段，其中{few}段此前从没有人记录过。',
      '图书馆夜里九点才关门，靠窗的{n}个座位常常坐满了人。',
      '孩子们围着{person}学{art+}，剪坏了的纸也舍不得扔。',
      '展览将持续到{month}底，周一闭馆，凭借书证可以免费入场。',
    ],
  },
  sport: {
    heads: [
      '市{game}赛落幕 {town}队夺冠',
      '{school}{game}队三战三胜',
      '{age}岁的{person}跑完全程',
      '{street}新添{few}处健身场地',
      '全市职工运动会{day}开幕',
      '少年{game}手闯进省赛前{few}名',
    ],
    decks: ['{n}支队伍、{many}名选手参加', '决赛打满五局，最后一分定输赢'],
    says: [
      '决赛在市体育馆进行，{town}队以微弱优势胜了{town+}队。',
      '{person}今年{age}岁，坚持练{game}{n}年，风雨无阻。',
      '比赛设{few}个项目，共有{n}个单位的{many}名选手参加，年纪最大的{age}岁。',
      '教练{person}说，输赢放在一边，能把动作做完整就是进步。',
      '赛前下了一场小雨，工作人员用毛巾把场地一块一块擦干。',
      '这块场地原来堆着建筑垃圾，如今早晚都有人来打{game}。',
      '省队的教练也来看了比赛，对{few}名小将做了记录。',
    ],
  },
} as const satisfies Record<string, Topic>
