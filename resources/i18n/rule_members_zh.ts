<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
  <name></name>
  <message id="rule.member.code">
    <source/>
    <translation>代码</translation>
  </message>
  <message id="rule.member.revision">
    <source/>
    <translation>版本</translation>
  </message>
  <message id="rule.member.in_force_from">
    <source/>
    <translation>施行日期</translation>
  </message>
  <message id="rule.member.title">
    <source/>
    <translation>名称</translation>
  </message>
  <message id="rule.member.trade">
    <source/>
    <translation>行业</translation>
  </message>
  <message id="rule.member.summary">
    <source/>
    <translation>简介</translation>
  </message>
  <message id="rule.member.currency">
    <source/>
    <translation>货币</translation>
  </message>
  <message id="rule.member.source">
    <source/>
    <translation>依据</translation>
  </message>
  <message id="rule.member.source.rule">
    <source/>
    <translation>条款编号</translation>
  </message>
  <message id="rule.member.source.decision">
    <source/>
    <translation>决定编号</translation>
  </message>
  <message id="rule.member.source.document">
    <source/>
    <translation>文件及章节</translation>
  </message>
  <message id="rule.member.source.wording">
    <source/>
    <translation>条文大意</translation>
  </message>
  <message id="rule.member.zh">
    <source/>
    <translation>中文</translation>
  </message>
  <message id="rule.member.en">
    <source/>
    <translation>英文</translation>
  </message>
  <message id="rule.member.key">
    <source/>
    <translation>代码</translation>
  </message>
  <message id="rule.member.name">
    <source/>
    <translation>名称</translation>
  </message>
  <message id="rule.member.aliases">
    <source/>
    <translation>其他叫法</translation>
  </message>
  <message id="rule.member.field">
    <source/>
    <translation>字段</translation>
  </message>
  <message id="rule.member.options">
    <source/>
    <translation>选项</translation>
  </message>
  <message id="rule.member.options.key">
    <source/>
    <translation>代码</translation>
  </message>
  <message id="rule.member.span">
    <source/>
    <translation>期限</translation>
  </message>
  <message id="rule.member.within">
    <source/>
    <translation>时间范围</translation>
  </message>
  <message id="rule.member.at_most">
    <source/>
    <translation>最长</translation>
  </message>
  <message id="rule.member.length">
    <source/>
    <translation>数</translation>
  </message>
  <message id="rule.member.unit">
    <source/>
    <translation>单位</translation>
  </message>
  <message id="rule.member.fact">
    <source/>
    <translation>事实</translation>
  </message>
  <message id="rule.member.one_of">
    <source/>
    <translation>为其中之一</translation>
  </message>
  <message id="rule.member.from">
    <source/>
    <translation>起算</translation>
  </message>
  <message id="rule.member.when.from">
    <source/>
    <translation>不低于（≥）</translation>
  </message>
  <message id="rule.member.when.above">
    <source/>
    <translation>超过（&gt;）</translation>
  </message>
  <message id="rule.member.when.up_to">
    <source/>
    <translation>不超过（≤）</translation>
  </message>
  <message id="rule.member.when.below">
    <source/>
    <translation>低于（&lt;）</translation>
  </message>
  <message id="rule.member.unless.from">
    <source/>
    <translation>不低于（≥）</translation>
  </message>
  <message id="rule.member.unless.above">
    <source/>
    <translation>超过（&gt;）</translation>
  </message>
  <message id="rule.member.unless.up_to">
    <source/>
    <translation>不超过（≤）</translation>
  </message>
  <message id="rule.member.unless.below">
    <source/>
    <translation>低于（&lt;）</translation>
  </message>
  <message id="rule.member.repetition.from">
    <source/>
    <translation>原类别</translation>
  </message>
  <message id="rule.member.repetition.to">
    <source/>
    <translation>升为类别</translation>
  </message>
  <message id="rule.member.repetition.at_least">
    <source/>
    <translation>累计次数</translation>
  </message>
  <message id="rule.member.repetition.same">
    <source/>
    <translation>何者相同</translation>
  </message>
  <message id="rule.member.grade">
    <source/>
    <translation>类别</translation>
  </message>
  <message id="rule.member.group">
    <source/>
    <translation>分组</translation>
  </message>
  <message id="rule.member.question">
    <source/>
    <translation>判定问题</translation>
  </message>
  <message id="rule.member.role">
    <source/>
    <translation>岗位</translation>
  </message>
  <message id="rule.member.granted_by">
    <source/>
    <translation>批准岗位</translation>
  </message>
  <message id="rule.member.customer_consent">
    <source/>
    <translation>需客户同意</translation>
  </message>
  <message id="rule.member.use">
    <source/>
    <translation>用途</translation>
  </message>
  <message id="rule.member.record">
    <source/>
    <translation>所属记录</translation>
  </message>
  <message id="rule.member.start">
    <source/>
    <translation>起算事件</translation>
  </message>
  <message id="rule.member.stop">
    <source/>
    <translation>完成事件</translation>
  </message>
  <message id="rule.member.on_day_off">
    <source/>
    <translation>到期遇休息日</translation>
  </message>
  <message id="rule.member.may_pause">
    <source/>
    <translation>可暂停计时</translation>
  </message>
  <message id="rule.member.extension">
    <source/>
    <translation>延期</translation>
  </message>
  <message id="rule.member.warn_before">
    <source/>
    <translation>提前提醒</translation>
  </message>
  <message id="rule.member.escalation">
    <source/>
    <translation>超期上报</translation>
  </message>
  <message id="rule.member.after">
    <source/>
    <translation>前置步骤</translation>
  </message>
  <message id="rule.member.escalation.after">
    <source/>
    <translation>超期之后</translation>
  </message>
  <message id="rule.member.order">
    <source/>
    <translation>顺序</translation>
  </message>
  <message id="rule.member.act">
    <source/>
    <translation>事项</translation>
  </message>
  <message id="rule.member.subject">
    <source/>
    <translation>审批事项</translation>
  </message>
  <message id="rule.member.when">
    <source/>
    <translation>适用条件</translation>
  </message>
  <message id="rule.member.steps">
    <source/>
    <translation>审批步骤</translation>
  </message>
  <message id="rule.member.not_by">
    <source/>
    <translation>不得由何人办理</translation>
  </message>
  <message id="rule.member.verb">
    <source/>
    <translation>操作</translation>
  </message>
  <message id="rule.member.roles">
    <source/>
    <translation>岗位</translation>
  </message>
  <message id="rule.member.again">
    <source/>
    <translation>客户不接受时重做</translation>
  </message>
  <message id="rule.member.may_be_not_applicable">
    <source/>
    <translation>可标为不适用</translation>
  </message>
  <message id="rule.member.sheet">
    <source/>
    <translation>单据</translation>
  </message>
  <message id="rule.member.pattern">
    <source/>
    <translation>编号格式</translation>
  </message>
  <message id="rule.member.period">
    <source/>
    <translation>流水号重排</translation>
  </message>
  <message id="rule.member.kind">
    <source/>
    <translation>类型</translation>
  </message>
  <message id="rule.member.personal">
    <source/>
    <translation>个人信息</translation>
  </message>
  <message id="rule.member.searchable">
    <source/>
    <translation>可搜索</translation>
  </message>
  <message id="rule.member.fields">
    <source/>
    <translation>字段</translation>
  </message>
  <message id="rule.member.departments">
    <source/>
    <translation>部门</translation>
  </message>
  <message id="rule.member.sheets.code">
    <source/>
    <translation>单据</translation>
  </message>
  <message id="rule.member.number">
    <source/>
    <translation>表号</translation>
  </message>
  <message id="rule.member.way">
    <source/>
    <translation>处理方式</translation>
  </message>
  <message id="rule.member.unless">
    <source/>
    <translation>除外情形</translation>
  </message>
  <message id="rule.member.outside">
    <source/>
    <translation>窗口以外</translation>
  </message>
  <message id="rule.member.admission.outside">
    <source/>
    <translation>受理期以外</translation>
  </message>
  <message id="rule.member.department">
    <source/>
    <translation>部门</translation>
  </message>
  <message id="rule.member.valid">
    <source/>
    <translation>“有效”的含义</translation>
  </message>
  <message id="rule.member.invalid">
    <source/>
    <translation>“无效”的含义</translation>
  </message>
  <message id="rule.member.invalid_becomes">
    <source/>
    <translation>无效时转为类型</translation>
  </message>
  <message id="rule.member.payer">
    <source/>
    <translation>付费方</translation>
  </message>
  <message id="rule.member.place">
    <source/>
    <translation>条款</translation>
  </message>
  <message id="rule.member.gaps.zh">
    <source/>
    <translation>缺什么（中文）</translation>
  </message>
  <message id="rule.member.gaps.en">
    <source/>
    <translation>缺什么（英文）</translation>
  </message>
  <message id="rule.member.scale.otherwise">
    <source/>
    <translation>都不符合时</translation>
  </message>
  <message id="rule.member.scale.confirmed_by">
    <source/>
    <translation>类别由何岗位确认</translation>
  </message>
  <message id="rule.member.validity">
    <source/>
    <translation>有效与无效</translation>
  </message>
  <message id="rule.member.reopen">
    <source/>
    <translation>重新打开</translation>
  </message>
  <message id="rule.member.list.kinds">
    <source/>
    <translation>来件类型</translation>
  </message>
  <message id="rule.member.list.roles">
    <source/>
    <translation>岗位</translation>
  </message>
  <message id="rule.member.list.departments">
    <source/>
    <translation>部门</translation>
  </message>
  <message id="rule.member.list.choices">
    <source/>
    <translation>自定选项表</translation>
  </message>
  <message id="rule.member.list.scale">
    <source/>
    <translation>分级</translation>
  </message>
  <message id="rule.member.list.scale.grades">
    <source/>
    <translation>类别</translation>
  </message>
  <message id="rule.member.list.scale.criteria">
    <source/>
    <translation>判定条款</translation>
  </message>
  <message id="rule.member.list.scale.repetition">
    <source/>
    <translation>重复与升级</translation>
  </message>
  <message id="rule.member.list.admission">
    <source/>
    <translation>受理期</translation>
  </message>
  <message id="rule.member.list.admission.windows">
    <source/>
    <translation>受理窗口</translation>
  </message>
  <message id="rule.member.list.handling">
    <source/>
    <translation>由谁处理</translation>
  </message>
  <message id="rule.member.list.validity">
    <source/>
    <translation>有效与无效</translation>
  </message>
  <message id="rule.member.list.charging">
    <source/>
    <translation>费用由谁承担</translation>
  </message>
  <message id="rule.member.list.deadlines">
    <source/>
    <translation>时限</translation>
  </message>
  <message id="rule.member.list.routes">
    <source/>
    <translation>审批路线</translation>
  </message>
  <message id="rule.member.list.separation">
    <source/>
    <translation>职责分离</translation>
  </message>
  <message id="rule.member.list.permissions">
    <source/>
    <translation>操作权限</translation>
  </message>
  <message id="rule.member.list.milestones">
    <source/>
    <translation>步骤</translation>
  </message>
  <message id="rule.member.list.numbering">
    <source/>
    <translation>编号规则</translation>
  </message>
  <message id="rule.member.list.fields">
    <source/>
    <translation>补充字段</translation>
  </message>
  <message id="rule.member.list.required">
    <source/>
    <translation>必填字段</translation>
  </message>
  <message id="rule.member.list.closing">
    <source/>
    <translation>结案条件</translation>
  </message>
  <message id="rule.member.list.copies">
    <source/>
    <translation>抄送</translation>
  </message>
  <message id="rule.member.list.sheets">
    <source/>
    <translation>单据</translation>
  </message>
  <message id="rule.member.list.reopen">
    <source/>
    <translation>重新打开</translation>
  </message>
  <message id="rule.member.list.retention">
    <source/>
    <translation>保存期限</translation>
  </message>
  <message id="rule.member.list.gaps">
    <source/>
    <translation>文件未写明之处</translation>
  </message>
  <message id="rule.member.general">
    <source/>
    <translation>基本信息</translation>
  </message>
  <message id="rule.member.word.minutes">
    <source/>
    <translation>分钟</translation>
  </message>
  <message id="rule.member.word.hours">
    <source/>
    <translation>小时</translation>
  </message>
  <message id="rule.member.word.working-hours">
    <source/>
    <translation>工作小时</translation>
  </message>
  <message id="rule.member.word.days">
    <source/>
    <translation>日（自然日）</translation>
  </message>
  <message id="rule.member.word.working-days">
    <source/>
    <translation>个工作日</translation>
  </message>
  <message id="rule.member.word.weeks">
    <source/>
    <translation>周</translation>
  </message>
  <message id="rule.member.word.months">
    <source/>
    <translation>个月</translation>
  </message>
  <message id="rule.member.word.stay">
    <source/>
    <translation>不顺延</translation>
  </message>
  <message id="rule.member.word.next">
    <source/>
    <translation>顺延至下一工作日</translation>
  </message>
  <message id="rule.member.word.clock">
    <source/>
    <translation>到期即须完成</translation>
  </message>
  <message id="rule.member.word.promise-limit">
    <source/>
    <translation>承诺日期的上限</translation>
  </message>
  <message id="rule.member.word.promise">
    <source/>
    <translation>以承诺日期为准</translation>
  </message>
  <message id="rule.member.word.opinion">
    <source/>
    <translation>会签意见</translation>
  </message>
  <message id="rule.member.word.review">
    <source/>
    <translation>审核</translation>
  </message>
  <message id="rule.member.word.countersign">
    <source/>
    <translation>会签</translation>
  </message>
  <message id="rule.member.word.approve">
    <source/>
    <translation>批准</translation>
  </message>
  <message id="rule.member.word.inform">
    <source/>
    <translation>知会</translation>
  </message>
  <message id="rule.member.word.text">
    <source/>
    <translation>单行文字</translation>
  </message>
  <message id="rule.member.word.long-text">
    <source/>
    <translation>多行文字</translation>
  </message>
  <message id="rule.member.word.number">
    <source/>
    <translation>数字</translation>
  </message>
  <message id="rule.member.word.percent">
    <source/>
    <translation>百分比</translation>
  </message>
  <message id="rule.member.word.flag">
    <source/>
    <translation>是 / 否</translation>
  </message>
  <message id="rule.member.word.choice">
    <source/>
    <translation>单选</translation>
  </message>
  <message id="rule.member.word.choices">
    <source/>
    <translation>多选</translation>
  </message>
  <message id="rule.member.word.date">
    <source/>
    <translation>日期</translation>
  </message>
  <message id="rule.member.word.moment">
    <source/>
    <translation>日期和时间</translation>
  </message>
  <message id="rule.member.word.money">
    <source/>
    <translation>金额</translation>
  </message>
  <message id="rule.member.word.quantity">
    <source/>
    <translation>数量</translation>
  </message>
  <message id="rule.member.word.case">
    <source/>
    <translation>整个投诉</translation>
  </message>
  <message id="rule.member.word.notice">
    <source/>
    <translation>每张通知单</translation>
  </message>
  <message id="rule.member.word.return">
    <source/>
    <translation>每批退货</translation>
  </message>
  <message id="rule.member.word.same-case">
    <source/>
    <translation>原单继续</translation>
  </message>
  <message id="rule.member.word.new-case">
    <source/>
    <translation>另立新单</translation>
  </message>
  <message id="rule.member.word.escalated">
    <source/>
    <translation>升级处理</translation>
  </message>
  <message id="rule.member.word.customer">
    <source/>
    <translation>客户</translation>
  </message>
  <message id="rule.member.word.firm">
    <source/>
    <translation>本公司</translation>
  </message>
  <message id="rule.member.sheet.F-01">
    <source/>
    <translation>退货检验报告</translation>
  </message>
  <message id="rule.member.sheet.F-02">
    <source/>
    <translation>投诉处理单</translation>
  </message>
  <message id="rule.member.sheet.F-03">
    <source/>
    <translation>投诉登记表</translation>
  </message>
  <message id="rule.member.sheet.F-05">
    <source/>
    <translation>异常通知单</translation>
  </message>
  <message id="rule.member.sheet.8D">
    <source/>
    <translation>8D 报告</translation>
  </message>
  <message id="rule.member.sheet.ledger">
    <source/>
    <translation>投诉台帐</translation>
  </message>
  <message id="rule.member.closing.final-reply-sent">
    <source/>
    <translation>已向客户作最终答复</translation>
  </message>
  <message id="rule.member.closing.disposition-carried-out">
    <source/>
    <translation>处理意见已全部执行</translation>
  </message>
  <message id="rule.member.closing.actions-verified">
    <source/>
    <translation>措施均已验证</translation>
  </message>
  <message id="rule.member.closing.containment-withdrawn">
    <source/>
    <translation>永久措施到位后已撤销临时措施</translation>
  </message>
  <message id="rule.member.closing.quantities-decided">
    <source/>
    <translation>检验数量均已定处理方式</translation>
  </message>
  <message id="rule.member.closing.follow-up-done">
    <source/>
    <translation>已回访客户</translation>
  </message>
  <message id="rule.member.closing.no-open-hold">
    <source/>
    <translation>没有未解除的隔离</translation>
  </message>
  <message id="rule.member.closing.no-open-recall">
    <source/>
    <translation>没有未结束的召回或停售</translation>
  </message>
  <message id="rule.member.closing.no-open-approval">
    <source/>
    <translation>没有未完成的审批</translation>
  </message>
  <message id="rule.member.closing.settlement-signed">
    <source/>
    <translation>客户已签处理协议</translation>
  </message>
  <message id="rule.member.closing.later-shipments-clean">
    <source/>
    <translation>后续发货已确认正常</translation>
  </message>
  <message id="rule.member.closing.customer-satisfied">
    <source/>
    <translation>回访结果为满意</translation>
  </message>
  <message id="rule.member.closing.minutes-kept">
    <source/>
    <translation>有会议记录</translation>
  </message>
  <message id="rule.member.closing.responsibility-shared">
    <source/>
    <translation>责任比例合计为 100%</translation>
  </message>
  <message id="rule.member.closing.notices-answered">
    <source/>
    <translation>通知单均已答复</translation>
  </message>
  <message id="rule.member.in-language">
    <source/>
    <translation>%1（%2）</translation>
  </message>
</context>
</TS>
