<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<!-- every sheet -->
<message id="sheet.title.registration"><source/><translation>客户投诉登记表</translation></message>
<message id="sheet.title.handling"><source/><translation>客户投诉登记处理单</translation></message>
<message id="sheet.title.notice"><source/><translation>投诉通知单</translation></message>
<message id="sheet.title.inspection"><source/><translation>客户投诉(退货)产品检验报告</translation></message>
<message id="sheet.title.eight-d"><source/><translation>8D 报告</translation></message>
<message id="sheet.title.ledger"><source/><translation>产品投诉台帐</translation></message>
<message id="sheet.page-number"><source/><translation>第 %1 页　共 %2 页</translation></message>
<message id="sheet.print-note"><source/><translation>打印：%1　%2</translation></message>
<message id="sheet.list-separator"><source/><translation>、</translation></message>
<message id="sheet.item-separator"><source/><translation>；</translation></message>
<message id="sheet.percent-of"><source/><translation>%1（基数 %2）</translation></message>
<message id="sheet.serial"><source/><translation>序号</translation></message>
<message id="sheet.signed"><source/><translation>签字：</translation></message>
<message id="sheet.blank-date"><source/><translation>　　年　　月　　日</translation></message>
<message id="sheet.on-behalf"><source/><translation>%1（代 %2）</translation></message>
<message id="sheet.copies"><source/><translation>分发部门</translation></message>
<message id="sheet.historical"><source/><translation>历史投诉：由旧记录补录，不计期限</translation></message>
<message id="sheet.historical-number"><source/><translation>历史投诉：由旧记录补录，不计期限　原编号 %1</translation></message>
<message id="sheet.refused.unknown"><source/><translation>没有编号为 %1 的表单</translation></message>
<message id="sheet.refused.no-procedure"><source/><translation>没有程序 %1</translation></message>
<message id="sheet.fault.font-missing"><source/><translation>字体“%1”没有安装，不能打印。请安装后再试</translation></message>
<message id="sheet.refused.period"><source/><translation>%1按时段打印，不是单个投诉的表单</translation></message>
<message id="sheet.refused.no-record"><source/><translation>还没有%2，不能打印%1</translation></message>
<!-- registration: F-02, F-03 -->
<message id="sheet.registration.number"><source/><translation>编号</translation></message>
<message id="sheet.registration.date"><source/><translation>日期</translation></message>
<message id="sheet.registration.customer-complaint-number"><source/><translation>客户投诉编号</translation></message>
<message id="sheet.registration.complainant"><source/><translation>投诉联络人</translation></message>
<message id="sheet.registration.contact"><source/><translation>电话、联系方式</translation></message>
<message id="sheet.registration.recipient"><source/><translation>接受人（职务）</translation></message>
<message id="sheet.registration.received-at"><source/><translation>投诉时间</translation></message>
<message id="sheet.registration.received-by-qa"><source/><translation>质量部收到时间</translation></message>
<message id="sheet.registration.product"><source/><translation>产品名称</translation></message>
<message id="sheet.registration.model"><source/><translation>规格</translation></message>
<message id="sheet.registration.quantity"><source/><translation>数量</translation></message>
<message id="sheet.registration.amount"><source/><translation>金额</translation></message>
<message id="sheet.registration.batch"><source/><translation>生产批号</translation></message>
<message id="sheet.registration.defective-used"><source/><translation>不良（已使用）</translation></message>
<message id="sheet.registration.defective-unused"><source/><translation>不良（未使用）</translation></message>
<message id="sheet.registration.defective-total"><source/><translation>不良（合计）</translation></message>
<message id="sheet.registration.other-batches"><source/><translation>其他批次</translation></message>
<message id="sheet.registration.matter"><source/><translation>投诉事项</translation></message>
<message id="sheet.registration.papers"><source/><translation>所附资料</translation></message>
<message id="sheet.registration.demand"><source/><translation>要求</translation></message>
<message id="sheet.registration.compensation"><source/><translation>赔偿</translation></message>
<message id="sheet.registration.allowance"><source/><translation>折让</translation></message>
<message id="sheet.registration.return-quantity"><source/><translation>退货数量</translation></message>
<message id="sheet.registration.return-amount"><source/><translation>退货金额</translation></message>
<message id="sheet.registration.asked"><source/><translation>要求</translation></message>
<message id="sheet.registration.granted"><source/><translation>处理结果</translation></message>
<message id="sheet.registration.other-items"><source/><translation>其他处理</translation></message>
<message id="sheet.registration.summary"><source/><translation>处理意见</translation></message>
<message id="sheet.registration.reason"><source/><translation>处理理由</translation></message>
<message id="sheet.registration.findings"><source/><translation>调查记录及异常说明</translation></message>
<message id="sheet.registration.causes"><source/><translation>原因类别</translation></message>
<message id="sheet.registration.cause"><source/><translation>原因分析</translation></message>
<message id="sheet.registration.repeated"><source/><translation>类似投诉</translation></message>
<message id="sheet.registration.validity"><source/><translation>事项是否存在</translation></message>
<message id="sheet.registration.validity-reason"><source/><translation>说明</translation></message>
<message id="sheet.registration.provisional"><source/><translation>责任部门对策（暂定）</translation></message>
<message id="sheet.registration.definite"><source/><translation>责任部门对策（确行）</translation></message>
<message id="sheet.registration.goods-handling"><source/><translation>不良品处理</translation></message>
<message id="sheet.registration.responsible"><source/><translation>责任部门</translation></message>
<message id="sheet.registration.in-place-on"><source/><translation>对策落实时间</translation></message>
<message id="sheet.registration.sent-at"><source/><translation>答复客户时间</translation></message>
<message id="sheet.registration.way"><source/><translation>答复方式</translation></message>
<message id="sheet.registration.opinions"><source/><translation>部门意见与审批</translation></message>
<message id="sheet.registration.opinion-given"><source/><translation>部门意见</translation></message>
<!-- notice: F-05 -->
<message id="sheet.notice.complaint-number"><source/><translation>投诉单编号</translation></message>
<message id="sheet.notice.number"><source/><translation>通知单编号</translation></message>
<message id="sheet.notice.sent-at"><source/><translation>日期</translation></message>
<message id="sheet.notice.sent-by"><source/><translation>编制</translation></message>
<message id="sheet.notice.department"><source/><translation>发送部门</translation></message>
<message id="sheet.notice.service"><source/><translation>服务类型</translation></message>
<message id="sheet.notice.free"><source/><translation>免费</translation></message>
<message id="sheet.notice.charged"><source/><translation>收费</translation></message>
<message id="sheet.notice.model"><source/><translation>型号</translation></message>
<message id="sheet.notice.batch"><source/><translation>产品编号、批号</translation></message>
<message id="sheet.notice.quantity"><source/><translation>数量</translation></message>
<message id="sheet.notice.attachments"><source/><translation>附图（附件）</translation></message>
<message id="sheet.notice.request"><source/><translation>通知内容</translation></message>
<message id="sheet.notice.goods-state"><source/><translation>故障品返回情况</translation></message>
<message id="sheet.notice.receipt"><source/><translation>签收</translation></message>
<message id="sheet.notice.received"><source/><translation>签收</translation></message>
<message id="sheet.notice.opinion-of"><source/><translation>处理意见
（%1填写）</translation></message>
<message id="sheet.notice.opinion-given"><source/><translation>处理意见</translation></message>
<message id="sheet.notice.result-given"><source/><translation>处理结果</translation></message>
<!-- inspection report: F-01 -->
<message id="sheet.inspection.customer"><source/><translation>退货客户</translation></message>
<message id="sheet.inspection.complaint-number"><source/><translation>投诉编号</translation></message>
<message id="sheet.inspection.way.all"><source/><translation>100 %</translation></message>
<message id="sheet.inspection.number"><source/><translation>编号</translation></message>
<message id="sheet.inspection.order-number"><source/><translation>定单编号</translation></message>
<message id="sheet.inspection.order-quantity"><source/><translation>定单数量</translation></message>
<message id="sheet.inspection.accepted-by"><source/><translation>受理投诉人签字：</translation></message>
<message id="sheet.inspection.reinspection"><source/><translation>品质部对产品检验复查</translation></message>
<message id="sheet.inspection.share-of-sample"><source/><translation>占抽检数百分比</translation></message>
<message id="sheet.inspection.judgement"><source/><translation>检验后判定</translation></message>
<message id="sheet.inspection.passed"><source/><translation>合格</translation></message>
<message id="sheet.inspection.not-passed"><source/><translation>不合格</translation></message>
<message id="sheet.inspection.part-decision"><source/><translation>分量处理</translation></message>
<message id="sheet.inspection.quality-opinion"><source/><translation>品质部意见</translation></message>
<message id="sheet.inspection.inspector"><source/><translation>检验员：</translation></message>
<message id="sheet.inspection.supervisor"><source/><translation>品质部主管签字：</translation></message>
<!-- 8D report: F-28 -->
<message id="sheet.eight-d.D0"><source/><translation>D0 是否需要 8D、紧急响应</translation></message>
<message id="sheet.eight-d.D1"><source/><translation>D1 成立改善小组</translation></message>
<message id="sheet.eight-d.D2"><source/><translation>D2 描述问题</translation></message>
<message id="sheet.eight-d.D3"><source/><translation>D3 实施及确认暂时性的对策</translation></message>
<message id="sheet.eight-d.D4"><source/><translation>D4 原因分析及验证真因</translation></message>
<message id="sheet.eight-d.D5"><source/><translation>D5 选定及确认长期改善行动</translation></message>
<message id="sheet.eight-d.D6"><source/><translation>D6 改善问题并确认最终效果</translation></message>
<message id="sheet.eight-d.D7"><source/><translation>D7 预防再发生及标准化</translation></message>
<message id="sheet.eight-d.D8"><source/><translation>D8 小组及规划未来方向</translation></message>
<message id="sheet.eight-d.d4-occurrence-proof"><source/><translation>发生原因的证据</translation></message>
<message id="sheet.eight-d.d4-occurrence-share"><source/><translation>发生原因占比</translation></message>
<message id="sheet.eight-d.d4-non-detection-proof"><source/><translation>流出原因的证据</translation></message>
<message id="sheet.eight-d.d4-non-detection-share"><source/><translation>流出原因占比</translation></message>
<message id="sheet.eight-d.d4-systemic-proof"><source/><translation>系统原因的证据</translation></message>
<message id="sheet.eight-d.d8-acknowledgement"><source/><translation>小组表彰</translation></message>
<message id="sheet.eight-d.due-on"><source/><translation>期限</translation></message>
<message id="sheet.eight-d.done-on"><source/><translation>完成</translation></message>
<message id="sheet.eight-d.planned-on"><source/><translation>计划完成</translation></message>
<message id="sheet.eight-d.started-on"><source/><translation>开始</translation></message>
<message id="sheet.eight-d.withdrawn-on"><source/><translation>撤销</translation></message>
<message id="sheet.eight-d.cause"><source/><translation>针对原因</translation></message>
<message id="sheet.eight-d.verified-by"><source/><translation>验证人、时间</translation></message>
<message id="sheet.eight-d.name"><source/><translation>姓名</translation></message>
<message id="sheet.eight-d.role"><source/><translation>职责</translation></message>
<!-- ledger: N-01 -->
<message id="sheet.ledger.period" numerus="yes"><source/><translation><numerusform>%1 至 %2　共 %3 宗</numerusform></translation></message>
<message id="sheet.ledger.serial"><source/><translation>序号</translation></message>
<message id="sheet.ledger.number"><source/><translation>投诉编号</translation></message>
<message id="sheet.ledger.received-on"><source/><translation>收到日期</translation></message>
<message id="sheet.ledger.customer"><source/><translation>投诉单位（个人）</translation></message>
<message id="sheet.ledger.product"><source/><translation>品名</translation></message>
<message id="sheet.ledger.batch"><source/><translation>批号</translation></message>
<message id="sheet.ledger.quantity"><source/><translation>数量</translation></message>
<message id="sheet.ledger.matter"><source/><translation>投诉内容</translation></message>
<message id="sheet.ledger.class"><source/><translation>级别</translation></message>
<message id="sheet.ledger.cause"><source/><translation>原因分析</translation></message>
<message id="sheet.ledger.handling"><source/><translation>处理结果</translation></message>
<message id="sheet.ledger.replied-on"><source/><translation>回复日期</translation></message>
<message id="sheet.ledger.closed-on"><source/><translation>关闭日期</translation></message>
</context>
</TS>
