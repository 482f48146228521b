/** A scored item of a criteria edition. `asks` is what the item wants to know, in words of our own. */
export type Item = {
  number: string
  category: string
  kind: 'process' | 'result'
  points: number
  title: { zh: string; en: string }
  asks: { zh: string; en: string }
}

export type Category = { number: string; title: { zh: string; en: string } }

/** An edition of the criteria: data that a cycle pins (A4). A new national edition never changes a running cycle. */
export type Edition = {
  name: string
  source: string
  points: number
  categories: readonly Category[]
  items: readonly Item[]
}

const item = (
  number: string,
  zh: string,
  en: string,
  points: number,
  asksZh: string,
  asksEn: string,
  kind: Item['kind'] = number.startsWith('4.7') ? 'result' : 'process',
): Item => ({
  number,
  category: number.split('.').slice(0, -1).join('.'),
  kind,
  points,
  title: { zh, en },
  asks: { zh: asksZh, en: asksEn },
})

const category = (number: string, zh: string, en: string): Category => ({ number, title: { zh, en } })

/** GB/T 19580-2012 《卓越绩效评价准则》: 7 categories, 23 scored items, 1000 points. */
export const GBT_19580_2012: Edition = {
  name: 'GB/T 19580-2012',
  source: 'GB/T 19580-2012、GB/Z 19579-2012',
  points: 1000,
  categories: [
    category('4.1', '领导', 'Leadership'),
    category('4.2', '战略', 'Strategy'),
    category('4.3', '顾客与市场', 'Customers and market'),
    category('4.4', '资源', 'Resources'),
    category('4.5', '过程管理', 'Process management'),
    category('4.6', '测量、分析与改进', 'Measurement, analysis and improvement'),
    category('4.7', '结果', 'Results'),
  ],
  items: [
    item(
      '4.1.2',
      '高层领导的作用',
      'Role of senior leaders',
      50,
      '高层领导如何确立并传达使命、愿景与价值观，如何双向沟通、营造诚信守法与持续改进的环境，如何承担质量安全责任、培育品牌、储备接班人，并依据绩效评审采取行动？',
      'How do senior leaders set and spread mission, vision and values, communicate both ways, build integrity and improvement, take responsibility for quality and safety, grow the brand and successors, and act on reviews?',
    ),
    item(
      '4.1.3',
      '组织治理',
      'Governance',
      30,
      '如何明确管理与财务责任、保持透明、开展独立的内外部审计、保护相关方利益，又如何评价并改进高层领导和治理机构的绩效？',
      'How are managers held accountable, finances kept transparent and independently audited, stakeholders protected, and leaders and governing bodies themselves evaluated?',
    ),
    item(
      '4.1.4',
      '社会责任',
      'Societal responsibility',
      30,
      '如何履行质量安全、环保、节能、安全生产、职业健康等公共责任，如何保证合乎道德的行为，并支持哪些公益事业？',
      'How are public duties for quality safety, environment, energy, production safety and health met, ethical conduct ensured, and public welfare supported?',
    ),
    item(
      '4.2.2',
      '战略制定',
      'Strategy development',
      40,
      '战略制定的过程、参与者和时间区间是什么，分析了哪些关键因素，形成了怎样的战略与战略目标，如何应对挑战、发挥优势？',
      'What are the process, people and horizons of strategy making, which key factors are analysed, and how do the objectives answer challenges and use advantages?',
    ),
    item(
      '4.2.3',
      '战略部署',
      'Strategy deployment',
      50,
      '如何把战略转化为行动计划、资源与关键指标，如何对照竞争对手和标杆预测绩效，并在变化时调整？',
      'How does strategy become action plans, resources and key indicators, how is performance forecast against competitors and benchmarks, and how is it adjusted?',
    ),
    item(
      '4.3.2',
      '顾客和市场的了解',
      'Knowledge of customers and market',
      40,
      '如何细分顾客与市场（含竞争对手的和潜在的顾客），如何了解其需求、期望与偏好，并使方法与时俱进？',
      'How are customers and markets segmented, including those of competitors and potential ones, and how are needs, expectations and preferences learnt?',
    ),
    item(
      '4.3.3',
      '顾客关系与顾客满意',
      'Customer relations and satisfaction',
      50,
      '如何建立顾客关系与接触渠道、处理投诉，如何测量满意与忠诚并与竞争对手比较，结果如何使用？',
      'How are relations and channels built, complaints handled, satisfaction and loyalty measured, also against competitors, and the results used?',
    ),
    item(
      '4.4.2',
      '人力资源',
      'Human resources',
      60,
      '如何组织工作、管理员工绩效、开展学习与发展，如何保障员工权益、参与和满意？',
      'How are work and performance organised, learning and development carried out, and the rights, participation and satisfaction of employees secured?',
    ),
    item(
      '4.4.3',
      '财务资源',
      'Financial resources',
      15,
      '如何保证和合理使用资金，如何做好预算、控制成本与风险、保持流动性？',
      'How are funds secured and used, budgets and risks controlled, and liquidity kept?',
    ),
    item(
      '4.4.4',
      '信息和知识资源',
      'Information and knowledge',
      20,
      '如何获取、传递和保护信息，如何保证软硬件可靠、安全、易用，如何积累与分享知识？',
      'How is information obtained, delivered and protected, are systems reliable and usable, and is knowledge kept and shared?',
    ),
    item(
      '4.4.5',
      '技术资源',
      'Technology',
      15,
      '如何对照同行评估自身技术，如何创新、形成核心技术与知识产权，并规划技术发展？',
      'How is technology assessed against peers, core technology and intellectual property built, and development planned?',
    ),
    item(
      '4.4.6',
      '基础设施',
      'Infrastructure',
      10,
      '如何提供、维护和更新设施，如何预防其带来的环境、健康与安全问题？',
      'How are facilities provided, maintained and renewed, and the problems that they could cause prevented?',
    ),
    item(
      '4.4.7',
      '相关方关系',
      'Stakeholder relations',
      10,
      '如何与供方、合作伙伴等相关方建立双向沟通、互利共赢的关系？',
      'How are two-way and mutually useful relations with suppliers, partners and others kept?',
    ),
    item(
      '4.5.2',
      '过程的识别与设计',
      'Process identification and design',
      50,
      '如何识别关键过程、确定其要求，如何设计过程以满足要求并做好应急准备？',
      'How are key processes identified, their requirements derived, and the processes designed to meet them, emergencies included?',
    ),
    item(
      '4.5.3',
      '过程的实施与改进',
      'Process implementation and improvement',
      50,
      '如何运行和控制过程、使用哪些指标，如何评价、改进、创新并分享成果？',
      'How are processes run and controlled by indicators, evaluated, improved, renewed and shared?',
    ),
    item(
      '4.6.2',
      '测量、分析和评价',
      'Measurement, analysis and evaluation',
      40,
      '指标体系如何建立，对比数据从何而来，如何分析与评审绩效并确定优先改进的事项？',
      'How is the system of indicators built, where do comparisons come from, and how do analysis and review set priorities?',
    ),
    item(
      '4.6.3',
      '改进与创新',
      'Improvement and innovation',
      40,
      '如何策划、实施和评价改进与创新，使用了哪些方法和工具？',
      'How are improvement and innovation planned, carried out and evaluated, and with which methods?',
    ),
    item(
      '4.7.2',
      '产品和服务结果',
      'Product and service results',
      80,
      '主要产品和服务的绩效水平与趋势如何，与同行、标杆相比怎样，有何特色与创新成果？',
      'What are levels and trends of the main products and services against peers and benchmarks, and what is special about them?',
    ),
    item(
      '4.7.3',
      '顾客与市场结果',
      'Customer and market results',
      80,
      '顾客满意、忠诚与投诉的结果如何，市场占有率、地位、增长与新市场的结果如何？',
      'What are the results for satisfaction, loyalty and complaints, and for share, position, growth and new markets?',
    ),
    item(
      '4.7.4',
      '财务结果',
      'Financial results',
      80,
      '营业收入、利润、资产收益、负债、现金流、增长与成本等结果如何？',
      'What are the results for revenue, profit, return on assets, debt, cash, growth and cost?',
    ),
    item(
      '4.7.5',
      '资源结果',
      'Resource results',
      60,
      '人力、信息与知识、技术、基础设施和相关方关系方面的结果如何？',
      'What are the results for people, knowledge, technology, infrastructure and partners?',
    ),
    item(
      '4.7.6',
      '过程有效性结果',
      'Process effectiveness results',
      50,
      '关键过程的效率与有效性结果如何，例如生产率、周期、供方绩效？',
      'What are efficiency and effectiveness of key processes, such as productivity, cycle time and supplier performance?',
    ),
    item(
      '4.7.7',
      '领导方面的结果',
      'Leadership results',
      50,
      '战略目标实现、组织治理、公共责任、道德行为与公益支持的结果如何？',
      'What are the results for strategic objectives, governance, public duties, ethical conduct and public support?',
    ),
  ],
}

/**
 * The sheet for individuals, whom GB/T 19580 doesn't cover: a draft of ours that the leading group approves with the rulebook (A7(2)).
 */
export const INDIVIDUAL_SHEET: Edition = {
  name: 'individual-2021',
  source: '个人评价表（领导小组审定，A7(2)）',
  points: 1000,
  categories: [
    category('P1', '质量管理实践', 'Quality practice'),
    category('P2', '卓越绩效推广', 'Spreading performance excellence'),
    category('P3', '业绩与成果', 'Achievements'),
  ],
  items: [
    item(
      'P1.1',
      '质量专业能力',
      'Professional command',
      120,
      '本人掌握和运用质量管理理论、标准与方法的能力如何，有何专业积累？',
      'How does the person command and use quality theory, standards and methods?',
      'process',
    ),
    item(
      'P1.2',
      '质量管理实践',
      'Quality management in practice',
      150,
      '从事质量工作以来主持或参与了哪些质量管理实践，方法是否系统，部署是否到位？',
      'Which quality work did the person lead or take part in, how systematically and how widely?',
      'process',
    ),
    item(
      'P1.3',
      '改进与创新',
      'Improvement and innovation',
      130,
      '主导了哪些质量改进、技术攻关或管理创新，如何评价和固化成果？',
      'Which improvements, solutions or innovations did the person lead, and how were they evaluated and kept?',
      'process',
    ),
    item(
      'P2.1',
      '卓越绩效模式的实施',
      'Introducing performance excellence',
      150,
      '在所属组织导入和实施卓越绩效模式中发挥了什么作用，推动了哪些关键转变？',
      'What was the person’s part in introducing the excellence model, and which changes did it bring?',
      'process',
    ),
    item(
      'P2.2',
      '经验推广与人才培养',
      'Sharing and teaching',
      100,
      '如何总结、传播质量经验，如何培养质量人才、带动行业或区域？',
      'How does the person share experience, teach people, and help the industry or area?',
      'process',
    ),
    item(
      'P3.1',
      '组织绩效贡献',
      'Contribution to results',
      180,
      '本人工作给所属组织带来的质量、效益与社会效益结果，水平、趋势与对比如何？',
      'Which quality, economic and social results came from the person’s work: levels, trends and comparisons?',
      'result',
    ),
    item(
      'P3.2',
      '专业成果',
      'Professional output',
      90,
      '标准、专利、论文著作、QC 成果、获奖等专业成果如何？',
      'Which standards, patents, writings, QC results and honours did the person bring about?',
      'result',
    ),
    item(
      'P3.3',
      '社会认同与职业操守',
      'Recognition and conduct',
      80,
      '社会认同、同行评价与职业道德方面的结果如何？',
      'How do society and peers regard the person, and what is known of the person’s conduct?',
      'result',
    ),
  ],
}

const EDITIONS: readonly Edition[] = [GBT_19580_2012]

/** Names of the editions that a cycle can pin. */
export const EDITION_NAMES: readonly string[] = EDITIONS.map(({ name }) => name)

/**
 * The items by which a subject is scored: the pinned edition for organizations, the sheet of its own for individuals. Throws for an
 * edition that isn't here: no rulebook with such a name can be kept, and scoring by another one would be worse.
 */
export function editionFor(kind: 'organization' | 'individual', criteriaEdition: string): Edition {
  if (kind === 'individual') return INDIVIDUAL_SHEET
  const edition = EDITIONS.find(({ name }) => name === criteriaEdition)
  if (!edition) throw new RangeError(`unknown criteria edition: ${criteriaEdition}`)
  return edition
}

/** Categories that settle ties (reading A11): results first, then leadership. */
export function tieCategories(kind: 'organization' | 'individual'): { results: string; leadership: string } {
  return kind === 'organization' ? { results: '4.7', leadership: '4.1' } : { results: 'P3', leadership: 'P2' }
}
