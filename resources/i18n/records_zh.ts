<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<message id="refused.no-class-proposed"><source/><translation>没有待确认的类别</translation></message>
<message id="field.class_confirmation.reason"><source/><translation>确认说明</translation></message>
</context>
</TS>
