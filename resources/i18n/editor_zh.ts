<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
  <name></name>
<message id="editor.new"><source/><translation>新建规程…</translation></message>
<message id="editor.edit"><source/><translation>编辑…</translation></message>
<message id="editor.own"><source/><translation>另存为自己的规程…</translation></message>
<message id="editor.title"><source/><translation>编辑规程：%1</translation></message>
<message id="editor.title-new"><source/><translation>新建规程</translation></message>
<message id="editor.add"><source/><translation>添加</translation></message>
<message id="editor.copy"><source/><translation>复制一条</translation></message>
<message id="editor.remove"><source/><translation>删除</translation></message>
<message id="editor.up"><source/><translation>上移</translation></message>
<message id="editor.down"><source/><translation>下移</translation></message>
<message id="editor.save"><source/><translation>保存为第 %1 版</translation></message>
<message id="editor.reason"><source/><translation>修改理由</translation></message>
<message id="editor.reason-hint"><source/><translation>例如：客户要求缩短答复时限</translation></message>
<message id="editor.running"><source/><translation>正在处理的投诉仍按原版次执行；新投诉自施行日期起用新版。</translation></message>
<message id="editor.faults" numerus="yes"><source/><translation><numerusform>%1 处需要修改</numerusform></translation></message>
<message id="editor.no-faults"><source/><translation>没有错误，可以保存。</translation></message>
<message id="editor.unchanged"><source/><translation>还没有改动</translation></message>
<message id="editor.list-empty"><source/><translation>这里还没有内容。按“添加”开始。</translation></message>
<message id="editor.list-hint"><source/><translation>左侧选一条编辑。同类的几条里先列出的先适用，用“上移”“下移”调整。</translation></message>
<message id="editor.table-hint"><source/><translation>在空行里接着填；Alt+↑、Alt+↓ 移动一行，Ctrl+Delete 删除一行。</translation></message>
<message id="editor.one-at-a-time"><source/><translation>另一份规程正在编辑，请先保存或关闭它。</translation></message>
<message id="comparison.title"><source/><translation>版本对照</translation></message>
<message id="comparison.with"><source/><translation>对照</translation></message>
<message id="comparison.rule"><source/><translation>哪一条</translation></message>
<message id="comparison.what"><source/><translation>改了什么</translation></message>
<message id="comparison.before"><source/><translation>原来</translation></message>
<message id="comparison.after"><source/><translation>现在</translation></message>
<message id="comparison.count"><source/><translation>共 %1 处改动</translation></message>
<message id="new-complaint.of-kinds"><source/><translation>%1（%2）</translation></message>
<message id="new-complaint.of-product"><source/><translation>同一产品上次用“%1”，改用它</translation></message>
<message id="new-complaint.none-in-force"><source/><translation>今天没有施行中的规程。请在“规程”窗口中加入一个，或把施行日期提前。</translation></message>
<message id="verb.edit-procedure"><source/><translation>编辑规程</translation></message>
<message id="editor.row"><source/><translation>第 %1 条</translation></message>
<message id="editor.outline"><source/><translation>规程内容</translation></message>
<message id="editor.fill"><source/><translation>请填写。</translation></message>
<message id="editor.fill-remedy"><source/><translation>填写后才能保存。</translation></message>
<message id="editor.restored"><source/><translation>已恢复 %1 未保存的改动</translation></message>
<message id="editor.start-anew"><source/><translation>放弃这些改动</translation></message>
<message id="editor.with-faults"><source/><translation>%1（%2 处要改）</translation></message>
<message id="editor.preview.document"><source/><translation>全文</translation></message>
<message id="editor.preview.timeline"><source/><translation>时间线</translation></message>
<message id="editor.preview.try"><source/><translation>试一试</translation></message>
<message id="editor.preview.faulty"><source/><translation>改正左侧标出的错误后，这里显示最新内容。</translation></message>
</context>
</TS>
