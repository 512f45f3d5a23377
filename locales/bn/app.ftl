### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

language = ভাষা
help-now = এখনই সাহায্য
not-your-fault = এটি আপনার দোষ নয়।

## Buttons used everywhere

back = পেছনে যান
close = বন্ধ করুন
cancel = বাতিল
next = পরের ধাপ
skip = বাদ দিন
yes = হ্যাঁ
no = না
dont-know = জানি না
save = সেভ করুন
share = শেয়ার করুন
print = প্রিন্ট করুন
search = খুঁজুন
why = কেন?

## Leaving fast

leave-quickly = দ্রুত বেরিয়ে যান

## Offline and updates

offline-works = ইন্টারনেট নেই। তবু সব কাজ করছে।
update-available = নতুন তথ্য এসেছে
update-now = এখন আপডেট করুন

## Errors: what happened, then what to do

## About this program

nothing-sent = আপনি নিজে না পাঠালে আপনার লেখা এই ফোনের বাইরে যাবে না।
others-see-phone = অন্য কেউ আপনার ফোন দেখতে পারলে এখানে গোপন কথা রাখবেন না।
not-legal-advice = এটি শুধু তথ্য। আপনার নিজের বিষয়ে আইনজীবী বলতে পারবেন।
machine-draft-notice = এটি যন্ত্রের অনুবাদ। বাংলাভাষী কেউ এখনো যাচাই করেননি।
see-english = ইংরেজি লেখা দেখুন
