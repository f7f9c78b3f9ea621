<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<message id="cli.no-file"><source/><translation>请用 --file 指明数据文件</translation></message>
<message id="cli.wrong-credentials"><source/><translation>姓名或密码不对</translation></message>
<message id="cli.not-a-sandbox"><source/><translation>--now 只能用于演练文件（--sandbox）</translation></message>
<message id="cli.no-such-procedure"><source/><translation>没有程序“%1”。现有：%2</translation></message>
<message id="cli.no-such-fact"><source/><translation>没有“%1”这项事实，写法为 名称=值</translation></message>
<message id="cli.no-such-command"><source/><translation>没有“%1”这项操作</translation></message>
<message id="cli.event-time"><source/><translation>“%1”应写作 事件=时间</translation></message>
<message id="cli.pause-times"><source/><translation>“%1”应写作 事件=起/止</translation></message>
<message id="cli.answer"><source/><translation>“%1”应写作 条款=yes、no 或 unknown</translation></message>
<message id="cli.after"><source/><translation>“%1”不是上一页给出的位置</translation></message>
<message id="cli.no-such-person"><source/><translation>没有名为“%1”的账户</translation></message>
<message id="cli.no-such-sheet"><source/><translation>没有“%1”这种表单，可用 sheet list 查看</translation></message>
<message id="cli.which-procedure"><source/><translation>文件里有几套程序，请用 --procedure 指定一套：%1</translation></message>
<message id="cli.period-ends-first"><source/><translation>时段的终日 %2 早于始日 %1</translation></message>
<message id="cli.sheet-kind"><source/><translation>“%1”应以 .pdf 结尾</translation></message>
<message id="cli.password"><source/><translation>密码：</translation></message>
<message id="cli.provisional"><source/><translation>暂定（按最严类别）</translation></message>
<message id="cli.may"><source/><translation>可做</translation></message>
<message id="cli.may-not"><source/><translation>不可</translation></message>
<message id="cli.stage"><source/><translation>阶段</translation></message>
<message id="cli.procedure-ok"><source/><translation>程序文件没有问题</translation></message>
<message id="cli.working"><source/><translation>上班</translation></message>
<message id="cli.off"><source/><translation>休息</translation></message>
<message id="cli.working-days"><source/><translation>全年工作日 %1 天</translation></message>
<message id="cli.year-not-loaded"><source/><translation>%1 年的节假日尚未导入，只按周末计算</translation></message>
<message id="cli.no-such-revision"><source/><translation>“%1”没有第 %2 版</translation></message>
<message id="cli.not-one-of"><source/><translation>没有“%1”。可用：%2</translation></message>
<message id="cli.no-such-column"><source/><translation>没有“%1”这一列。可用：%2</translation></message>
<message id="cli.more"><source/><translation>还有更多，可用 --after %1 继续</translation></message>
<message id="cli.yes"><source/><translation>是</translation></message>
<message id="cli.no"><source/><translation>否</translation></message>
<message id="cli.column.product"><source/><translation>产品</translation></message>
<message id="cli.column.batch"><source/><translation>批号</translation></message>
<message id="cli.column.end"><source/><translation>结束</translation></message>
<message id="cli.column.due_key"><source/><translation>期限项</translation></message>
<message id="cli.column.overdue"><source/><translation>逾期</translation></message>
<message id="cli.column.historical"><source/><translation>历史投诉</translation></message>
<message id="draft.not-json"><source/><translation>不是有效的 JSON</translation></message>
<message id="draft.not-an-object"><source/><translation>应为一个 JSON 对象 { … }</translation></message>
<message id="draft.no-value"><source/><translation>“%1”应为文字、数字、true/false 或代码列表</translation></message>
<message id="draft.no-row"><source/><translation>“%1”应为一个对象</translation></message>
<message id="filter.day"><source/><translation>“%1”不是日期。可写 2026、2026-09、2026-09-20</translation></message>
<message id="filter.amount"><source/><translation>“%1”不是金额</translation></message>
<message id="filter.flag"><source/><translation>“%1”应为 yes 或 no</translation></message>
<message id="filter.no-such-value"><source/><translation>“%1”不是 %2 的取值；可填 %3</translation></message>
<message id="filter.no-such-field"><source/><translation>不能按“%1”查找。可用 customer、product、batch、number、class、stage、kind、end、dept、due、received、amount、overdue</translation></message>
<message id="filter.not-a-period"><source/><translation>时间段前不能加 -，请改用 &lt; 或 &gt;（%1）</translation></message>
<message id="storage.missing"><source/><translation>找不到文件</translation></message>
<message id="storage.exists"><source/><translation>已有这个文件，未作改动</translation></message>
<message id="storage.locked"><source/><translation>文件正被占用</translation></message>
<message id="storage.read-only"><source/><translation>文件或文件夹不可写</translation></message>
<message id="storage.not-ours"><source/><translation>这不是 Recourse 数据文件，未作任何改动</translation></message>
<message id="storage.newer-schema"><source/><translation>该文件由更新版本的程序写成，请先升级程序；文件未改动</translation></message>
<message id="storage.corrupt"><source/><translation>数据文件已损坏，请从备份恢复；文件未改动</translation></message>
<message id="storage.busy"><source/><translation>另一台电脑正在写入，请稍后再试；您填写的内容仍在</translation></message>
<message id="storage.full"><source/><translation>磁盘已满；您填写的内容仍在</translation></message>
<message id="storage.signed-out"><source/><translation>请先登录</translation></message>
<message id="storage.failed"><source/><translation>保存或读取失败；您填写的内容仍在</translation></message>
</context>
</TS>
