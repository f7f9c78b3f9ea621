<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name/>
<message id="interest.in.customer"><source/><translation>customer</translation></message>
<message id="interest.in.product"><source/><translation>product</translation></message>
<message id="interest.in.case"><source/><translation>complaint</translation></message>
</context>
</TS>
