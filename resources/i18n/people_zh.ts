<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
<name/>
<message id="interest.in.customer"><source/><translation>客户</translation></message>
<message id="interest.in.product"><source/><translation>产品</translation></message>
<message id="interest.in.case"><source/><translation>投诉</translation></message>
</context>
</TS>
