package cn.shanhuo.storefront.orders;

record CountRow(String status, int orders) {}
