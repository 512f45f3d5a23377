### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

choose-language = আপনার ভাষা বেছে নিন
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
search-nothing = কিছু পাওয়া যায়নি। অন্য শব্দ দিয়ে খুঁজুন, অথবা নিচে বেছে নিন।
why = কেন?
more = আরও দেখুন
change = বদলান

## Leaving fast

leave-quickly = দ্রুত বেরিয়ে যান
leave-explain = ব্রাউজারের হিস্ট্রি ও কলের তালিকা থেকে যায়। অন্যরা এই ফোন দেখলে এগুলো নিজে মুছে ফেলুন।

## Reading aloud

listen = শুনুন
listen-pause = থামান
listen-resume = চালিয়ে যান
listen-stop = বন্ধ করুন
listen-recorded = একজন মানুষ এটি পড়ে শোনাচ্ছেন।
listen-no-voice = এই ফোনে এই ভাষার কোনো কণ্ঠ নেই।

## Offline and updates

offline-works = ইন্টারনেট নেই। তবু সব কাজ করছে।
update-available = নতুন তথ্য এসেছে
update-now = এখন আপডেট করুন
update-damaged = নতুন তথ্য নষ্ট অবস্থায় এসেছে। এটি ব্যবহার করা হয়নি।
update-damaged-advice = আপনার আগের তথ্য এখনো আছে এবং কাজ করছে। পরে আবার চেষ্টা করা হবে।
update-older = পাওয়া তথ্য আপনার তথ্যের চেয়ে পুরোনো। এটি ব্যবহার করা হয়নি।
update-older-advice = আপনার কাছে যা আছে তা ব্যবহার করতে থাকুন।
install-app = এটি আপনার ফোনে রাখুন
install-note = তখন এটি ইন্টারনেট ছাড়াই খোলে।
in-app-browser = ইন্টারনেট না থাকলেও দেখার জন্য পাতাটি আপনার ব্রাউজারে খুলুন।

## What changed after an update, and a copy to pass on

changes-title = গতবারের পর যা বদলেছে
change-number-gone = { $name }: { $number } নম্বরে আর কল করবেন না।
change-number-new = { $name }: নতুন নম্বর { $number }
change-contact-gone = { $name } আর তালিকায় নেই।
change-contact-new = নতুন: { $name }
change-safety = { $name }: সতর্কতা বদলে গেছে। আবার পড়ুন।
change-figure = আগে এটি ছিল { $was }।
changes-read = আমি এটি পড়েছি
pocket-save = একটি ফাইলে কপি সেভ করুন
pocket-share = এটি অন্যকে দিন
pocket-hint = কপিটি ইন্টারনেট ছাড়াই খোলে। ব্লুটুথ বা মেমোরি কার্ড দিয়ে এটি অন্যকে দিতে পারেন।

## Errors: what happened, then what to do

error-unknown-country = এই দেশটি এখানে জানা নেই: { $code }
error-unknown-country-advice = তালিকা থেকে একটি দেশ বেছে নিন।
error-unknown-town = এই শহরটি এখানে জানা নেই: { $town }
error-unknown-town-advice = ঘরটি খালি রাখুন, বা সবচেয়ে কাছের শহর বেছে নিন। শহর ছাড়াও তালিকাটি কাজ করে।
error-data = কিছু তথ্য খোলা যায়নি।
error-data-advice = এটি বন্ধ করে আবার খুলুন। সাধারণ পাতাগুলো এখনো কাজ করে।
error-stopped = কিছু একটা ভুল হয়েছে। এই পাতার নম্বরগুলো এখনো কাজ করে।
error-pack-damaged = এই তথ্যের প্যাকেট নষ্ট, বা এতে আমাদের ডিজিটাল সই নেই।
error-pack-damaged-advice = এটি ব্যবহার করা হয়নি। বিশ্বাস করেন এমন জায়গা থেকে প্যাকেটটি আবার নিন।
error-pack-older = এই তথ্যের প্যাকেট আপনার প্যাকেটের চেয়ে পুরোনো।
error-pack-older-advice = এটি ব্যবহার করা হয়নি। আপনার নতুন তথ্য এখনো আছে।
error-pack-channel = এই তথ্যের প্যাকেট অন্য সংস্করণের জন্য তৈরি।
error-pack-channel-advice = এটি ব্যবহার করা হয়নি। আপনার তথ্য এখনো আছে।

## About this program

about = এটি কী
about-what = যারা অন্য দেশে কাজ করেন, তাদের জন্য একটি সহায়িকা। এটি ইন্টারনেট ছাড়া চলে।
about-version = সংস্করণ { $version }
about-facts = এই তারিখ পর্যন্ত তথ্য জোগাড় করা হয়েছে: { $date }। কেউ এই নম্বরগুলোতে কল করে পরীক্ষা করেনি।
about-unsure = যা নিশ্চিত নয়, তা নিশ্চিত নয় বলেই লেখা আছে।
nothing-sent = আপনি নিজে না পাঠালে আপনার লেখা এই ফোনের বাইরে যাবে না।
others-see-phone = অন্য কেউ আপনার ফোন দেখতে পারলে এখানে গোপন কথা রাখবেন না।
not-legal-advice = এটি শুধু তথ্য। আপনার নিজের বিষয়ে আইনজীবী বলতে পারবেন।
about-geonames = এতে GeoNames (geonames.org) এর তথ্য আছে, লাইসেন্স CC BY 4.0। কিছু জায়গা বেছে নিয়ে সহজ করা হয়েছে।
about-licence = এই প্রোগ্রাম মুক্ত সফটওয়্যার (AGPL-3.0-or-later)। লেখাগুলো CC BY-SA 4.0 লাইসেন্সের অধীনে।
machine-draft-notice = এটি যন্ত্রের অনুবাদ। বাংলাভাষী কেউ এখনো যাচাই করেননি।
see-english = ইংরেজি লেখা দেখুন
