<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<message id="group.inspection-head"><source/><translation>退货与检验</translation></message>
<message id="group.inspection-items"><source/><translation>品质部对产品检验复查</translation></message>
<message id="hint.inspection-items"><source/><translation>回车到下一格；占比自动算出。</translation></message>
<message id="group.inspection-judgement"><source/><translation>检验后判定</translation></message>
<message id="group.inspection-parts"><source/><translation>分量处理</translation></message>
<message id="hint.inspection-parts"><source/><translation>合格部分也要写，合计等于总数。</translation></message>
<message id="group.inspection-opinions"><source/><translation>对策与各部门意见</translation></message>
<message id="inspection.live-sum"><source/><translation>合格 %1 + 不合格 %2 = %3；总数 %4</translation></message>
<message id="inspection.live-sum-sample"><source/><translation>合格 %1 + 不合格 %2 = %3；抽检 %4</translation></message>
<message id="inspection.live-share"><source/><translation>不合格占总来料 %1</translation></message>
<message id="inspection.live-shares"><source/><translation>不合格占总来料 %1 · 占抽检 %2</translation></message>
<message id="hint.d0"><source/><translation>太小或不适合的问题不必用 8D。</translation></message>
<message id="hint.d1"><source/><translation>组长一人，指导一人，懂产品和工艺的人。</translation></message>
<message id="hint.d2"><source/><translation>用数字说清：什么、哪里、何时、多少。</translation></message>
<message id="hint.d3"><source/><translation>先隔离，再验证是否挡住。</translation></message>
<message id="hint.d4"><source/><translation>为什么发生、为什么没查出、体系为什么允许。</translation></message>
<message id="hint.d5"><source/><translation>先验证，再承诺执行。</translation></message>
<message id="hint.d6"><source/><translation>用数据证明，再撤销临时措施。</translation></message>
<message id="hint.d7"><source/><translation>写进文件，推广到同类产品。</translation></message>
<message id="hint.d8"><source/><translation>肯定小组，留下经验。</translation></message>
<message id="group.d4-occurrence-block"><source/><translation>为什么发生</translation></message>
<message id="group.d4-non-detection-block"><source/><translation>为什么没查出</translation></message>
<message id="group.d4-systemic-block"><source/><translation>体系为什么允许</translation></message>
<message id="group.action"><source/><translation>措施</translation></message>
<message id="hint.action"><source/><translation>写清谁、到何时；完成后再填完成日期和证据。</translation></message>
<message id="group.verification"><source/><translation>验证措施效果</translation></message>
<message id="hint.verification"><source/><translation>由没有执行该措施的人填写。</translation></message>
<message id="group.containment-end"><source/><translation>撤销临时措施</translation></message>
<message id="hint.containment-end"><source/><translation>永久措施到位后才撤销。</translation></message>
<message id="group.investigation"><source/><translation>调查</translation></message>
<message id="hint.investigation"><source/><translation>不调查也要写明原因。</translation></message>
<message id="group.investigation-findings"><source/><translation>调查经过和结果</translation></message>
<message id="group.proposal"><source/><translation>处理方式</translation></message>
<message id="hint.proposal"><source/><translation>客户要求和核准分开写。</translation></message>
<message id="disposition.live-total"><source/><translation>已填金额合计：要求 %1 · 核准 %2（不含按百分比或尚未知的金额）</translation></message>
<message id="group.carrying-out"><source/><translation>执行</translation></message>
<message id="hint.carrying-out"><source/><translation>一次记一项。</translation></message>
<message id="group.proposal-withdrawal"><source/><translation>撤回处理意见</translation></message>
<message id="hint.proposal-withdrawal"><source/><translation>最后一步批准之前可以撤回。</translation></message>
<message id="group.approval-content"><source/><translation>审批的内容</translation></message>
<message id="group.approval-changes"><source/><translation>更改之处</translation></message>
<message id="group.approval-route"><source/><translation>审批路线</translation></message>
<message id="group.approval-decision"><source/><translation>我的决定</translation></message>
<message id="choice.outcome.approve"><source/><translation>同意</translation></message>
<message id="choice.outcome.refuse"><source/><translation>退回</translation></message>
<message id="choice.outcome.note"><source/><translation>仅作说明</translation></message>
<message id="approval.nothing-yet"><source/><translation>还没有需要审批的内容；提出处理意见后在这里审批。</translation></message>
<message id="approval.shown"><source/><translation>%1：%2 · %3 于 %4 发起</translation></message>
<message id="approval.ended"><source/><translation>结束原因：%1</translation></message>
<message id="approval.voided-by-change"><source/><translation>内容已更改，此前的审批作废，须重新审批</translation></message>
<message id="approval.route-rule"><source/><translation>依据：%1</translation></message>
<message id="approval.raised-role"><source/><translation>%1（由%2上升）</translation></message>
<message id="approval.on-behalf"><source/><translation>%1（代 %2）</translation></message>
<message id="approval.step-open"><source/><translation>● 待处理</translation></message>
<message id="approval.step-to-come"><source/><translation>○ 未到</translation></message>
<message id="column.field"><source/><translation>项目</translation></message>
<message id="column.value"><source/><translation>内容</translation></message>
<message id="column.before"><source/><translation>原来</translation></message>
<message id="column.now"><source/><translation>现在</translation></message>
<message id="column.step"><source/><translation>步骤</translation></message>
<message id="group.d0"><source/><translation>D0 是否需要 8D</translation></message>
<message id="group.d0-who"><source/><translation>负责人和期限</translation></message>
<message id="group.d1"><source/><translation>D1 成立小组</translation></message>
<message id="group.d1-who"><source/><translation>负责人和期限</translation></message>
<message id="group.d2"><source/><translation>D2 描述问题</translation></message>
<message id="group.d2-who"><source/><translation>负责人和期限</translation></message>
<message id="group.d3"><source/><translation>D3 临时围堵</translation></message>
<message id="group.d3-who"><source/><translation>负责人和期限</translation></message>
<message id="group.d4"><source/><translation>D4 根本原因</translation></message>
<message id="group.d4-who"><source/><translation>负责人和期限</translation></message>
<message id="group.d5"><source/><translation>D5 选定永久措施</translation></message>
<message id="group.d5-who"><source/><translation>负责人和期限</translation></message>
<message id="group.d6"><source/><translation>D6 实施并确认</translation></message>
<message id="group.d6-who"><source/><translation>负责人和期限</translation></message>
<message id="group.d7"><source/><translation>D7 防止再发</translation></message>
<message id="group.d7-who"><source/><translation>负责人和期限</translation></message>
<message id="group.d8"><source/><translation>D8 表彰小组</translation></message>
<message id="group.d8-who"><source/><translation>负责人和期限</translation></message>
<message id="field.inspection_report.record"><source/><translation>更正哪份检验报告（不选为新建）</translation></message>
<message id="field.investigation.record"><source/><translation>更正哪次调查（不选为新增）</translation></message>
<message id="field.action.record"><source/><translation>更新哪项措施（不选为新增）</translation></message>
<message id="field.verification.record"><source/><translation>验证哪项措施</translation></message>
<message id="field.containment_end.record"><source/><translation>撤销哪项临时措施</translation></message>
<message id="field.proposal.record"><source/><translation>修改哪份处理意见（不选为新提出）</translation></message>
<message id="field.proposal_withdrawal.record"><source/><translation>撤回哪份处理意见</translation></message>
<message id="field.carrying_out.record"><source/><translation>办完哪一项</translation></message>
<message id="field.decision.record"><source/><translation>审批哪一件</translation></message>
</context>
</TS>
