<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<message id="attach.empty"><source/><translation>%1 是空文件，没有添加</translation></message>
<message id="attach.too-large"><source/><translation>%1 超过 %2 MB，没有添加。请压缩或分开后再添加</translation></message>
<message id="attach.already-there"><source/><translation>这宗投诉里已有同样的文件：%1</translation></message>
<message id="attach.no-record"><source/><translation>这宗投诉里没有这条记录</translation></message>
<message id="attach.damaged"><source/><translation>附件 %1 已损坏：内容与添加时的校验值不符。请从备份中取回</translation></message>
<message id="attach.missing"><source/><translation>附件 %1 的内容不在数据文件里。请从备份中取回</translation></message>
<message id="attach.not-read"><source/><translation>%1 读不出来，没有添加</translation></message>
<message id="attach.not-written"><source/><translation>%1 存不进去。请换一个文件夹</translation></message>
<message id="attachments.add"><source/><translation>添加文件…</translation></message>
<message id="attachments.open"><source/><translation>打开</translation></message>
<message id="attachments.save"><source/><translation>另存…</translation></message>
<message id="attachments.save-all"><source/><translation>全部存到…</translation></message>
<message id="attachments.cancel"><source/><translation>停止添加</translation></message>
<message id="attachments.belongs"><source/><translation>属于</translation></message>
<message id="attachments.case"><source/><translation>整宗投诉</translation></message>
<message id="attachments.column.name"><source/><translation>文件</translation></message>
<message id="attachments.column.size"><source/><translation>大小</translation></message>
<message id="attachments.column.belongs"><source/><translation>属于</translation></message>
<message id="attachments.column.by"><source/><translation>添加人</translation></message>
<message id="attachments.column.at"><source/><translation>时间</translation></message>
<message id="attachments.empty"><source/><translation>还没有附件。点“添加文件”，或把文件、照片拖到这里，也可以粘贴截图（Ctrl+V）</translation></message>
<message id="attachments.adding"><source/><translation>正在添加 %1（%2 / %3）</translation></message>
<message id="attachments.added"><source/><translation>已添加 %1 个附件</translation></message>
<message id="attachments.saved"><source/><translation>已存到 %1</translation></message>
<message id="attachments.all-files"><source/><translation>所有文件 (*)</translation></message>
<message id="attachments.pasted"><source/><translation>截图 %1</translation></message>
<message id="attachments.evidence"><source/><translation>证据文件</translation></message>
<message id="attachments.evidence-hint"><source/><translation>登记后自动附到投诉里；也可以把文件拖进来</translation></message>
<message id="attachments.remove"><source/><translation>去掉</translation></message>
<message id="attachments.stopped"><source/><translation>已停止；已添加的附件仍在</translation></message>
<message id="action.attach"><source/><translation>添加附件…</translation></message>
<message id="action-hint.attach"><source/><translation>添加文件或照片</translation></message>
<message id="cli.attachments-none"><source/><translation>没有附件</translation></message>
</context>
</TS>
