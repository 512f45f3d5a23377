### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = আপনি কি এখন বিপদে আছেন?
where-are-you = আপনি এখন কোন দেশে আছেন?
from-where = আপনি কোন দেশের মানুষ?
what-happened = কী হয়েছে?

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-arrested = আমাকে গ্রেপ্তার করেছে
need-locked_in = আমাকে আটকে রেখেছে
need-violence = কেউ আমাকে মারছে বা হুমকি দিচ্ছে
need-scam_compound = আমাকে দিয়ে জোর করে অনলাইনে মানুষ ঠকানো হচ্ছে
need-wages = আমার বেতন দিচ্ছে না
need-passport_taken = আমার পাসপোর্ট নিয়ে নিয়েছে
need-injured = আমি আঘাত পেয়েছি
need-sick = আমি অসুস্থ
need-pregnant = আমি গর্ভবতী
need-recruited_cheated = দালাল আমাকে ঠকিয়েছে
need-at_sea = আমি সমুদ্রে আছি
need-want_to_go_home = আমি দেশে ফিরতে চাই

## Emergency numbers

## The list

contacts = কে সাহায্য করতে পারে
what-you-can-do = আপনি যা করতে পারেন
do-not-sign = যে কাগজ পড়তে পারেন না, তাতে সই করবেন না।

## Why a contact is listed

reason-free_call = কলের খরচ নেই
reason-always_open = দিনরাত (২৪ ঘণ্টা)
reason-open_now = এখন খোলা
reason-closed_now = এখন বন্ধ
reason-hours_unknown = খোলার সময় জানা নেই
reason-without_papers_unclear = কাগজপত্র ছাড়া নিরাপদ কি না জানা নেই
reason-without_papers_no = কাগজপত্র না থাকলে নিরাপদ নাও হতে পারে

## Warnings

## A contact

call = কল করুন
call-number = { $number } নম্বরে কল করুন
send-sms = এসএমএস পাঠান
copy-number = নম্বর কপি করুন
copied = কপি হয়েছে
from-abroad = অন্য দেশ থেকে: { $number }
number-not-checked = এই নম্বরটি যাচাই করা হয়নি
source-label = উৎস: { $name }
languages-spoken = ভাষা: { $languages }

## Before a call

## A message ready to send

