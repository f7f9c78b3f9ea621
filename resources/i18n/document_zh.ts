<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<message id="span.minutes" numerus="yes"><source/><translation><numerusform>%1 分钟</numerusform></translation></message>
<message id="span.hours" numerus="yes"><source/><translation><numerusform>%1 小时</numerusform></translation></message>
<message id="span.working-hours" numerus="yes"><source/><translation><numerusform>%1 个工作小时</numerusform></translation></message>
<message id="span.days" numerus="yes"><source/><translation><numerusform>%1 天</numerusform></translation></message>
<message id="span.working-days" numerus="yes"><source/><translation><numerusform>%1 个工作日</numerusform></translation></message>
<message id="span.weeks" numerus="yes"><source/><translation><numerusform>%1 周</numerusform></translation></message>
<message id="span.months" numerus="yes"><source/><translation><numerusform>%1 个月</numerusform></translation></message>
<message id="span.at-once"><source/><translation>立即</translation></message>
<message id="span.same-day"><source/><translation>当天</translation></message>
<message id="span.ever"><source/><translation>不限时间</translation></message>
<message id="choice.yes-no.yes"><source/><translation>是</translation></message>
<message id="choice.yes-no.no"><source/><translation>否</translation></message>
<message id="event.received-by-qa"><source/><translation>质量部门收到</translation></message>
<message id="event.notice-received"><source/><translation>通知送达</translation></message>
<message id="event.notice-signed"><source/><translation>签收通知</translation></message>
<message id="event.notice-answered"><source/><translation>部门答复通知</translation></message>
<message id="same.product"><source/><translation>同一产品</translation></message>
<message id="same.defect-code"><source/><translation>同一缺陷</translation></message>
<message id="same.batch"><source/><translation>同一批次</translation></message>
<message id="same.customer"><source/><translation>同一客户</translation></message>
<message id="kept-from.proposed"><source/><translation>提出者</translation></message>
<message id="kept-from.registered"><source/><translation>登记者</translation></message>
<message id="kept-from.inspected"><source/><translation>检验者</translation></message>
<message id="kept-from.carried-out"><source/><translation>执行者</translation></message>
<message id="kept-from.same-route"><source/><translation>已办过一步者</translation></message>
<message id="kept-from.responsible-department"><source/><translation>责任部门</translation></message>
<message id="act.opinion"><source/><translation>填写意见</translation></message>
<message id="act.review"><source/><translation>审核</translation></message>
<message id="act.countersign"><source/><translation>会签</translation></message>
<message id="act.approve"><source/><translation>批准</translation></message>
<message id="act.verify-action"><source/><translation>验证措施</translation></message>
<message id="act.release-hold"><source/><translation>解除隔离</translation></message>
<message id="act.validity"><source/><translation>判定是否成立</translation></message>
<message id="act.responsibility"><source/><translation>判定责任</translation></message>
<message id="number.complaint"><source/><translation>投诉</translation></message>
<message id="number.historical"><source/><translation>旧案</translation></message>
<message id="number.notice"><source/><translation>通知单</translation></message>
<message id="number.return"><source/><translation>退货单</translation></message>
<message id="number.inspection"><source/><translation>检验报告</translation></message>
<message id="number.eight-d"><source/><translation>8D 报告</translation></message>
<message id="period.month"><source/><translation>按月</translation></message>
<message id="period.year"><source/><translation>按年</translation></message>
<message id="period.never"><source/><translation>不重新起号</translation></message>
<message id="document.section.gaps"><source/><translation>原文件止于何处</translation></message>
<message id="document.section.intake"><source/><translation>受理</translation></message>
<message id="document.section.scale"><source/><translation>分级</translation></message>
<message id="document.section.clocks"><source/><translation>期限</translation></message>
<message id="document.section.routes"><source/><translation>审批</translation></message>
<message id="document.section.life"><source/><translation>步骤</translation></message>
<message id="document.section.closing"><source/><translation>结案与重新打开</translation></message>
<message id="document.section.permissions"><source/><translation>谁可以做</translation></message>
<message id="document.section.separation"><source/><translation>职责分离</translation></message>
<message id="document.section.fields"><source/><translation>附加与必填项目</translation></message>
<message id="document.section.papers"><source/><translation>编号、分发与保存</translation></message>
<message id="document.table-head"><source/><translation>| 规定 | 适用 | 文件的说法 | 出处 |</translation></message>
<message id="document.colon"><source/><translation>：</translation></message>
<message id="document.and"><source/><translation>，且</translation></message>
<message id="document.or"><source/><translation>或</translation></message>
<message id="document.is"><source/><translation>%1为%2</translation></message>
<message id="document.from"><source/><translation>%1在 %2 以上（含）</translation></message>
<message id="document.above"><source/><translation>%1超过 %2</translation></message>
<message id="document.up-to"><source/><translation>%1在 %2 以内（含）</translation></message>
<message id="document.below"><source/><translation>%1不满 %2</translation></message>
<message id="document.criterion"><source/><translation>%1：%2</translation></message>
<message id="document.otherwise"><source/><translation>其余：%1</translation></message>
<message id="document.confirmed-by"><source/><translation>由%1确认</translation></message>
<message id="document.raised"><source/><translation>%2内%3达 %1 次：升为%4</translation></message>
<message id="document.repeated"><source/><translation>%2，%3达 %1 次：召开质量分析会</translation></message>
<message id="document.unless"><source/><translation>除非%1</translation></message>
<message id="document.window"><source/><translation>%1：自“%3”起 %2 内</translation></message>
<message id="document.window-by-role"><source/><translation>%1：自“%3”起 %2 内，须由%4批示</translation></message>
<message id="document.outside"><source/><translation>过期不予受理</translation></message>
<message id="document.outside-by-role"><source/><translation>过期须由%1批示并说明理由</translation></message>
<message id="document.validity"><source/><translation>成立：%1；不成立：%2</translation></message>
<message id="document.clock"><source/><translation>%1：自“%3”起 %2，至“%4”</translation></message>
<message id="document.promise-limit"><source/><translation>%1：承诺不得晚于“%3”起 %2</translation></message>
<message id="document.promise"><source/><translation>%1：按承诺的日期，至“%4”</translation></message>
<message id="document.next-working-day"><source/><translation>；遇休息日顺延</translation></message>
<message id="document.may-pause"><source/><translation>；可暂停</translation></message>
<message id="document.extension"><source/><translation>；延期由%1批准</translation></message>
<message id="document.extension-with-consent"><source/><translation>；延期由%1批准并经客户同意</translation></message>
<message id="document.step"><source/><translation>%1（%2）</translation></message>
<message id="document.no-approval"><source/><translation>不需审批</translation></message>
<message id="document.separation"><source/><translation>%1：不得由%2</translation></message>
<message id="document.after"><source/><translation>（在“%1”之后）</translation></message>
<message id="document.reopen-same-case"><source/><translation>结案后可重新打开原案</translation></message>
<message id="document.reopen-new-case"><source/><translation>客户不接受的，另立新案</translation></message>
<message id="document.reopen-escalated"><source/><translation>客户不接受的，按升级投诉受理</translation></message>
<message id="document.required"><source/><translation>%1：须填%2</translation></message>
<message id="document.numbering"><source/><translation>%1：%2，%3</translation></message>
<message id="document.copies"><source/><translation>%1 分发：%2</translation></message>
<message id="document.retention"><source/><translation>自“%2”起保存 %1</translation></message>
</context>
</TS>
