<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<!-- shared -->
<message id="format.list-separator"><source/><translation>；</translation></message>
<message id="refused.by-rule"><source/><translation>%1（%2）</translation></message>
<message id="customer.anonymous"><source/><translation>匿名</translation></message>
<!-- dates -->
<message id="due.today"><source/><translation>今天 %1</translation></message>
<message id="due.soon"><source/><translation>%1 · 将到期</translation></message>
<message id="due.late-days" numerus="yes"><source/><translation><numerusform>逾期 %1 天</numerusform></translation></message>
<message id="due.late-today"><source/><translation>今天 %1 已逾期</translation></message>
<message id="date.met"><source/><translation>%1 完成</translation></message>
<message id="date.met-late"><source/><translation>%1 完成，已逾期</translation></message>
<message id="date.replaced"><source/><translation>已被新日期取代</translation></message>
<message id="date.provisional"><source/><translation>暂定，分类后确定</translation></message>
<message id="date.moved-by"><source/><translation>由 %1 变更</translation></message>
<message id="deadline-name.promise"><source/><translation>承诺日期</translation></message>
<message id="why.rule"><source/><translation>%1（%2）</translation></message>
<message id="why.start"><source/><translation>自 %1 起算</translation></message>
<message id="why.days" numerus="yes"><source/><translation><numerusform>计 %1 天</numerusform></translation></message>
<message id="why.minutes" numerus="yes"><source/><translation><numerusform>计 %1 分钟</numerusform></translation></message>
<message id="why.nothing"><source/><translation>不计</translation></message>
<message id="why.line"><source/><translation>%1：%2，%3</translation></message>
<message id="why.given-otherwise"><source/><translation>按今天的规则是 %1；已给定的日期 %2 不变</translation></message>
<message id="rail.left-out"><source/><translation>不适用：%1</translation></message>
<!-- history -->
<message id="history.reached"><source/><translation>完成“%1”</translation></message>
<message id="history.left-out"><source/><translation>“%1”不适用：%2</translation></message>
<message id="history.date-given"><source/><translation>期限“%1”：%2</translation></message>
<message id="history.date-moved"><source/><translation>期限“%1”：%2 → %3</translation></message>
<message id="history.date-met"><source/><translation>期限“%1”办结</translation></message>
<message id="history.date-replaced"><source/><translation>期限“%1”由新的日期取代</translation></message>
<message id="history.signed"><source/><translation>签名：%1</translation></message>
<message id="history.entered"><source/><translation>%1：%2</translation></message>
<message id="history.emptied"><source/><translation>%1：删去 %2</translation></message>
<message id="history.changed"><source/><translation>%1：%2 → %3</translation></message>
<message id="history.field-of"><source/><translation>%1 · %2</translation></message>
<message id="verb.bring-in"><source/><translation>补录历史投诉</translation></message>
<message id="verb.withdraw-case"><source/><translation>客户撤回</translation></message>
<message id="verb.resume"><source/><translation>恢复计时</translation></message>
<!-- columns -->
<message id="column.number"><source/><translation>单号</translation></message>
<message id="column.received"><source/><translation>收到</translation></message>
<message id="column.customer"><source/><translation>客户</translation></message>
<message id="column.product"><source/><translation>产品 / 批号</translation></message>
<message id="column.class"><source/><translation>类别</translation></message>
<message id="column.stage"><source/><translation>阶段</translation></message>
<message id="column.due"><source/><translation>下一期限</translation></message>
<message id="column.amount"><source/><translation>金额</translation></message>
<message id="column.matter"><source/><translation>投诉内容</translation></message>
<message id="stage.none"><source/><translation>已归档</translation></message>
<!-- places -->
<message id="place.to-do"><source/><translation>待办</translation></message>
<message id="place.late"><source/><translation>逾期</translation></message>
<message id="place.today"><source/><translation>今天到期</translation></message>
<message id="place.running"><source/><translation>处理中</translation></message>
<message id="place.notices"><source/><translation>通知</translation></message>
<message id="place.returns"><source/><translation>退货</translation></message>
<message id="place.inspection"><source/><translation>检验</translation></message>
<message id="place.cause"><source/><translation>调查 · 8D</translation></message>
<message id="place.approvals"><source/><translation>审批</translation></message>
<message id="place.all"><source/><translation>全部投诉</translation></message>
<!-- quick filters -->
<message id="quick.class"><source/><translation>类别：全部</translation></message>
<message id="quick.stage"><source/><translation>阶段：全部</translation></message>
<message id="quick.due"><source/><translation>期限：全部</translation></message>
<message id="quick.due-late"><source/><translation>已逾期</translation></message>
<message id="quick.due-today"><source/><translation>今天到期</translation></message>
<message id="quick.due-week"><source/><translation>七天之内</translation></message>
<message id="quick.clear"><source/><translation>清除筛选</translation></message>
<!-- main window -->
<message id="window.title"><source/><translation>%1 — Recourse 客诉台</translation></message>
<message id="search.hint"><source/><translation>客户、产品、批号、单号、投诉内容…（%1）</translation></message>
<message id="search.name"><source/><translation>查找</translation></message>
<message id="list.name"><source/><translation>投诉列表</translation></message>
<message id="places.name"><source/><translation>分栏</translation></message>
<message id="list.empty"><source/><translation>还没有投诉。客户来电时按 %1 新建。</translation></message>
<message id="list.nothing-here"><source/><translation>这里目前没有投诉。</translation></message>
<message id="list.nothing-found"><source/><translation>没有符合条件的投诉。</translation></message>
<message id="preview.empty"><source/><translation>选中一宗投诉，这里显示概况。</translation></message>
<message id="preview.matter"><source/><translation>投诉内容</translation></message>
<message id="preview.life"><source/><translation>进程</translation></message>
<message id="preview.can-do"><source/><translation>现在可做</translation></message>
<message id="preview.open"><source/><translation>打开</translation></message>
<message id="status.cases" numerus="yes"><source/><translation><numerusform>%1 宗</numerusform></translation></message>
<message id="status.late"><source/><translation>逾期 %1</translation></message>
<message id="status.procedure"><source/><translation>程序：%1 · 第 %2 版</translation></message>
<message id="status.many-procedures" numerus="yes"><source/><translation><numerusform>%1 套程序</numerusform></translation></message>
<message id="menu.file"><source/><translation>文件</translation></message>
<message id="menu.case"><source/><translation>投诉</translation></message>
<message id="menu.view"><source/><translation>查看</translation></message>
<message id="menu.help"><source/><translation>帮助</translation></message>
<message id="menu.language"><source/><translation>语言 Language</translation></message>
<message id="menu.columns"><source/><translation>显示的栏目</translation></message>
<message id="language.zh"><source/><translation>中文</translation></message>
<message id="language.en"><source/><translation>English</translation></message>
<message id="action.new-complaint"><source/><translation>新建投诉</translation></message>
<message id="action.open-case"><source/><translation>打开投诉</translation></message>
<message id="action.search"><source/><translation>查找</translation></message>
<message id="action.refresh"><source/><translation>刷新</translation></message>
<message id="action.show-places"><source/><translation>左侧分栏</translation></message>
<message id="action.show-preview"><source/><translation>右侧概况</translation></message>
<message id="action.lock"><source/><translation>锁定 / 退出登录</translation></message>
<message id="action.quit"><source/><translation>退出程序</translation></message>
<message id="action.shortcuts"><source/><translation>快捷键一览</translation></message>
<message id="action.do"><source/><translation>下一步</translation></message>
<message id="action.keep"><source/><translation>暂存</translation></message>
<message id="action.link-similar"><source/><translation>关联相似投诉</translation></message>
<message id="action.close-window"><source/><translation>关闭窗口</translation></message>
<message id="action.undo"><source/><translation>撤销</translation></message>
<message id="action.redo"><source/><translation>重做</translation></message>
<message id="action-hint.new-complaint"><source/><translation>登记客户来电</translation></message>
<message id="action-hint.open-case"><source/><translation>打开选中的投诉</translation></message>
<message id="action-hint.search"><source/><translation>到查找框；清空即显示全部</translation></message>
<message id="action-hint.refresh"><source/><translation>重新读取列表</translation></message>
<message id="action-hint.show-places"><source/><translation>显示或隐藏</translation></message>
<message id="action-hint.show-preview"><source/><translation>显示或隐藏</translation></message>
<message id="action-hint.lock"><source/><translation>填写了一半的内容会保留</translation></message>
<message id="action-hint.quit"><source/><translation>填写了一半的内容会保留</translation></message>
<message id="action-hint.shortcuts"><source/><translation>所有按键</translation></message>
<message id="action-hint.do"><source/><translation>本表的主要按钮</translation></message>
<message id="action-hint.keep"><source/><translation>立即暂存；平时自动暂存</translation></message>
<message id="action-hint.link-similar"><source/><translation>再按一次取消</translation></message>
<message id="action-hint.close-window"><source/><translation>填写了一半的内容会保留</translation></message>
<message id="action-hint.undo"><source/><translation>撤销上一次输入</translation></message>
<message id="action-hint.redo"><source/><translation>重做撤销的输入</translation></message>
<message id="shortcuts.title"><source/><translation>快捷键</translation></message>
<message id="shortcuts.tabs"><source/><translation>第 1 至 9 个标签页</translation></message>
<message id="shortcuts.next-tab"><source/><translation>下一个标签页</translation></message>
<message id="shortcuts.previous-page"><source/><translation>8D：上一页</translation></message>
<message id="shortcuts.next-page"><source/><translation>8D：下一页</translation></message>
<message id="shortcuts.rows"><source/><translation>表格中：下一格</translation></message>
<message id="shortcuts.row-up"><source/><translation>表格中：上移一行</translation></message>
<message id="shortcuts.row-down"><source/><translation>表格中：下移一行</translation></message>
<message id="shortcuts.row-removed"><source/><translation>表格中：删除一行</translation></message>
<message id="shortcuts.link"><source/><translation>关联选中的相似投诉</translation></message>
<message id="button.close"><source/><translation>关闭</translation></message>
<message id="button.continue"><source/><translation>接着填</translation></message>
<message id="button.discard"><source/><translation>放弃</translation></message>
<message id="button.later"><source/><translation>以后再说</translation></message>
<message id="button.retry"><source/><translation>再试一次</translation></message>
<message id="kept.one"><source/><translation>有一份没填完的表：%1（%2）</translation></message>
<message id="kept.many" numerus="yes"><source/><translation><numerusform>有 %1 份没填完的表，最近一份：%2（%3）</numerusform></translation></message>
<!-- forms in windows -->
<message id="form.restored"><source/><translation>%1 填写的内容已保留，可以接着填。</translation></message>
<message id="form.kept"><source/><translation>已暂存 %1</translation></message>
<message id="form.wants"><source/><translation>还需填写：%1</translation></message>
<message id="form.complete"><source/><translation>必填内容已齐</translation></message>
<message id="form.not-here"><source/><translation>%1：%2</translation></message>
<message id="form.issues" numerus="yes"><source/><translation><numerusform>有 %1 处需要改，见红字</numerusform></translation></message>
<message id="form.done"><source/><translation>已登记 %1</translation></message>
<message id="form.done-verb"><source/><translation>%1：已完成</translation></message>
<message id="new-complaint.title"><source/><translation>新建投诉</translation></message>
<message id="new-complaint.procedure"><source/><translation>程序</translation></message>
<message id="new-complaint.register"><source/><translation>登记</translation></message>
<message id="similar.title"><source/><translation>相似的投诉</translation></message>
<message id="similar.hint"><source/><translation>%1 关联选中的一宗</translation></message>
<message id="similar.linked"><source/><translation>将关联</translation></message>
<message id="similar.customer"><source/><translation>同一客户</translation></message>
<message id="similar.product"><source/><translation>同一产品</translation></message>
<message id="similar.batch"><source/><translation>同一批号</translation></message>
<message id="similar.defect-code"><source/><translation>同一缺陷</translation></message>
<message id="similar.matter"><source/><translation>内容相近</translation></message>
<!-- case window -->
<message id="case.title"><source/><translation>%1 · %2 — Recourse 客诉台</translation></message>
<message id="case.why"><source/><translation>为什么是这一天</translation></message>
<message id="case.refused"><source/><translation>目前不可：%1</translation></message>
<message id="case.refused-line"><source/><translation>%1 — %2</translation></message>
<message id="case.gone"><source/><translation>这宗投诉已不在文件中。</translation></message>
<message id="case.unclassified"><source/><translation>未分类</translation></message>
<message id="case.ended"><source/><translation>已结束</translation></message>
<message id="sheet.registration"><source/><translation>登记表</translation></message>
<message id="sheet.acknowledgement"><source/><translation>确认</translation></message>
<message id="sheet.classification"><source/><translation>分类</translation></message>
<message id="sheet.notices"><source/><translation>通知</translation></message>
<message id="sheet.notice"><source/><translation>通知</translation></message>
<message id="sheet.return"><source/><translation>退货</translation></message>
<message id="sheet.returns"><source/><translation>退货</translation></message>
<message id="sheet.hold"><source/><translation>隔离</translation></message>
<message id="sheet.sample"><source/><translation>样品</translation></message>
<message id="sheet.inspection"><source/><translation>检验</translation></message>
<message id="sheet.investigation"><source/><translation>调查</translation></message>
<message id="sheet.eightd"><source/><translation>8D</translation></message>
<message id="sheet.actions"><source/><translation>措施</translation></message>
<message id="sheet.disposition"><source/><translation>处理意见</translation></message>
<message id="sheet.approval"><source/><translation>审批</translation></message>
<message id="sheet.reply"><source/><translation>答复</translation></message>
<message id="sheet.follow-up"><source/><translation>回访</translation></message>
<message id="sheet.close"><source/><translation>结案</translation></message>
<message id="sheet.attachments"><source/><translation>附件</translation></message>
<message id="sheet.dates"><source/><translation>期限</translation></message>
<message id="sheet.history"><source/><translation>历史</translation></message>
<message id="dates.name"><source/><translation>名称</translation></message>
<message id="dates.due"><source/><translation>日期</translation></message>
<message id="dates.state"><source/><translation>情况</translation></message>
<message id="history.reason"><source/><translation>理由：%1</translation></message>
<message id="history.by"><source/><translation>%1 · %2</translation></message>
<!-- start -->
<message id="start.title"><source/><translation>Recourse 客诉台</translation></message>
<message id="start.welcome"><source/><translation>客户投诉与退货处理</translation></message>
<message id="start.recent"><source/><translation>最近使用</translation></message>
<message id="start.no-recent"><source/><translation>还没有用过数据文件。新建一个，或先看看演示。</translation></message>
<message id="start.create"><source/><translation>新建数据文件…</translation></message>
<message id="start.open"><source/><translation>打开数据文件…</translation></message>
<message id="start.demo"><source/><translation>看看演示</translation></message>
<message id="start.create-hint"><source/><translation>选定程序，设一个账号，五分钟内登记第一宗投诉</translation></message>
<message id="start.open-hint"><source/><translation>本机或共享文件夹中的 .recourse 文件</translation></message>
<message id="start.demo-hint"><source/><translation>一家虚构公司的投诉，可以随便试</translation></message>
<message id="create.gap"><source/><translation>原文件 %1：%2</translation></message>
<message id="create.title"><source/><translation>新建数据文件</translation></message>
<message id="create.hint"><source/><translation>以后都可以改；密码不能找回，请记好。</translation></message>
<message id="create.company"><source/><translation>公司名称</translation></message>
<message id="create.procedure"><source/><translation>程序</translation></message>
<message id="create.person"><source/><translation>您的姓名</translation></message>
<message id="create.password"><source/><translation>密码</translation></message>
<message id="create.password-again"><source/><translation>再输一次密码</translation></message>
<message id="create.path"><source/><translation>保存到</translation></message>
<message id="create.choose-path"><source/><translation>选择…</translation></message>
<message id="create.go"><source/><translation>新建</translation></message>
<message id="create.company-missing"><source/><translation>请填写公司名称</translation></message>
<message id="create.person-missing"><source/><translation>请填写您的姓名</translation></message>
<message id="create.path-missing"><source/><translation>请选择保存的位置</translation></message>
<message id="create.password-short"><source/><translation>密码至少 8 个字符</translation></message>
<message id="create.passwords-differ"><source/><translation>两次输入的密码不同</translation></message>
<message id="create.busy"><source/><translation>正在建立数据文件…</translation></message>
<message id="sign-in.title"><source/><translation>登录</translation></message>
<message id="sign-in.name"><source/><translation>姓名</translation></message>
<message id="sign-in.password"><source/><translation>密码</translation></message>
<message id="sign-in.go"><source/><translation>登录</translation></message>
<message id="sign-in.back"><source/><translation>换一个文件</translation></message>
<message id="sign-in.wrong"><source/><translation>姓名或密码不对，请再输一次</translation></message>
<message id="sign-in.busy"><source/><translation>正在核对密码…</translation></message>
<message id="start.busy"><source/><translation>请稍候…</translation></message>
<message id="start.files"><source/><translation>Recourse 数据文件 (*.recourse)</translation></message>
<message id="start.create-file"><source/><translation>新建的数据文件保存到</translation></message>
<message id="start.open-file"><source/><translation>打开数据文件</translation></message>
<message id="start.demo-file"><source/><translation>演示文件保存到</translation></message>
<message id="button.back"><source/><translation>返回</translation></message>
<message id="case.changed-by"><source/><translation>%2 于 %1 办理了“%3”。您填写的内容还在。</translation></message>
</context>
</TS>
