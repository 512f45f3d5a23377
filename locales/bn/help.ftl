### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = আপনি কি এখন বিপদে আছেন?
where-are-you = আপনি এখন কোন দেশে আছেন?
from-where = আপনি কোন দেশের মানুষ?
what-happened = কী হয়েছে?
other-country = অন্য দেশ
which-town = আপনি কোন শহরের কাছে আছেন?
which-papers = আপনার কোন কাগজপত্র আছে?
questions-title = আপনার জন্য আরও উপযোগী সাহায্য খুঁজুন
questions-why = আপনি এটি বাদ দিতে পারেন। এটি শুধু সবচেয়ে নিরাপদ সাহায্য প্রথমে দেখায়। এটি এই ফোনেই থাকে।
afraid-government = আমি নিজের দেশের সরকারকে ভয় পাই
for-someone-else = আমি অন্য একজনের জন্য সাহায্য চাইছি
under-18 = যার সাহায্য দরকার, তার বয়স 18 বছরের কম
papers-valid = আমার কাগজপত্রের মেয়াদ আছে
papers-expired = আমার কাগজপত্রের মেয়াদ শেষ
papers-none = আমার কোনো কাগজপত্র নেই
papers-held = অন্য কেউ আমার কাগজপত্র রেখে দিয়েছে
papers-refugee = আমার শরণার্থী কার্ড আছে
papers-unknown = আমি বলতে চাই না
shown-for = এই দেশের মানুষের জন্য দেখানো হচ্ছে: { $country }

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-danger_now = আমার জীবন এখন বিপদে
need-arrested = আমাকে গ্রেপ্তার করেছে
need-detained = আমি হেফাজতে (ডিটেনশনে) আটক আছি
need-locked_in = আমাকে আটকে রেখেছে, বেরোতে দেয় না
need-violence = কেউ আমাকে মারছে বা হুমকি দিচ্ছে
need-sexual_violence = কেউ আমার সঙ্গে জোর করে যৌন সম্পর্ক করেছে বা আমার গায়ে হাত দেয়
need-trafficked = আমাকে জোর করে কাজ করাচ্ছে বা বিক্রি করে দিয়েছে
need-scam_compound = আমাকে দিয়ে জোর করে অনলাইনে মানুষ ঠকানো হচ্ছে
need-wages = আমার বেতন দিচ্ছে না
need-passport_taken = আমার পাসপোর্ট নিয়ে নিয়েছে
need-injured = আমি আঘাত পেয়েছি
need-sick = আমি অসুস্থ
need-pregnant = আমি গর্ভবতী
need-child = একটি শিশুর সাহায্য দরকার
need-recruited_cheated = দালাল বা রিক্রুটার আমাকে ঠকিয়েছে
need-at_sea = আমি সমুদ্রে আছি
need-want_to_go_home = আমি দেশে ফিরতে চাই
need-deported_return = আমাকে ফেরত পাঠানো হয়েছে, এখন সাহায্য দরকার
need-family_member_missing = আমার পরিবারের একজন নিখোঁজ
need-suicidal = আমি আর বাঁচতে চাই না

## Emergency numbers

emergency-in = প্রাণের বিপদ হলে জরুরি নম্বর: { $country }
emergency-police = পুলিশ
emergency-ambulance = অ্যাম্বুলেন্স
emergency-fire = দমকল (ফায়ার সার্ভিস)
emergency-crisis = মনের কথা বলার মানুষ
emergency-caution = প্রাণের বিপদ হলে কল করুন। পুলিশ আপনার কাগজপত্র যাচাই করতে পারে।

## The list

contacts = কে সাহায্য করতে পারে
contact-first = আগে এদের সঙ্গে যোগাযোগ করুন
what-you-can-do = আপনি যা করতে পারেন
all-in-country = এই দেশের সব যোগাযোগ: { $country }
not-checked-heading = যাচাই করা হয়নি
nobody-safe = এই সমস্যার জন্য কোনো নিরাপদ নম্বর আমাদের জানা নেই।
nobody-safe-advice = ওই দেশের বাইরে বিশ্বাস করেন এমন কারও সঙ্গে কথা বলুন। অথবা শরণার্থীদের সাহায্য করে এমন সংস্থার সঙ্গে কথা বলুন।
do-not-sign = যে কাগজ পড়তে পারেন না, তাতে সই করবেন না।

## Why a contact is listed

reason-free_call = কলের খরচ নেই
reason-always_open = দিনরাত (24 ঘণ্টা)
reason-open_now = এখন খোলা
reason-closed_now = এখন বন্ধ
reason-hours_unknown = খোলার সময় জানা নেই
reason-speaks = যে ভাষায় কথা বলে: { $language }
reason-without_papers_yes = সাধারণত কাগজপত্রহীন মানুষকে সাহায্য করে। এটি আমাদের ধারণা, প্রতিশ্রুতি নয়।
reason-without_papers_unclear = কাগজপত্র ছাড়া নিরাপদ কি না জানা নেই
reason-without_papers_no = কাগজপত্র না থাকলে নিরাপদ নাও হতে পারে
reason-works_on_this = এই সমস্যা নিয়ে কাজ করে
reason-your_state = আপনার নিজের দেশের অফিস
reason-for_people_from = এই দেশের মানুষের জন্য: { $country }
reason-in_your_town = আপনার শহরে
reason-distance = প্রায় { $km } কিলোমিটার দূরে
reason-sits_in = অফিস যে দেশে: { $country }
reason-can_write = কথা না বলে লিখেও জানাতে পারেন
reason-independent = কোনো সরকারের অংশ নয়
reason-no_number = কোনো ফোন নম্বর জানা নেই

## Warnings

warn-enforcement_line = এই হেল্পলাইন আপনাকে পুলিশ বা ইমিগ্রেশনের কাছে পাঠাতে পারে।
warn-list-enforcement_line = কিছু হেল্পলাইন মানুষকে পুলিশ বা ইমিগ্রেশনের কাছে পাঠাতে পারে। বোতামের উপরে তা লেখা আছে।
warn-embassy_risk = নিজের সরকারের ভয়ে পালিয়ে এসে থাকলে সেই সরকারের দূতাবাসে যোগাযোগ করবেন না। তার বদলে UNHCR, আইনজীবী বা এনজিওর সঙ্গে কথা বলুন।
warn-call_recorded = এই নম্বরের কল রেকর্ড করা হয় এবং কর্মকর্তাদের কাছে পাঠানো হয়।
warn-hospital_reporting = সরকারি হাসপাতাল কাগজপত্রহীন রোগীর কথা কর্তৃপক্ষকে জানাতে পারে। জীবন বিপদে থাকলে তবু যান।
warn-shelter_restriction = সরকারি আশ্রয়কেন্দ্র বাইরে যাওয়া ও ফোন ব্যবহার সীমিত করতে পারে।
warn-rescued_may_be_detained = পুলিশ যাদের মুক্ত করেছে, তাদের আটক বা ডিপোর্ট (দেশ থেকে বহিষ্কার) করার ঘটনা আছে। আগে এনজিও বা আপনার দূতাবাসের সঙ্গে কথা বলুন।
warn-employer_may_see_phone = অন্যরা এই ফোন দেখতে পারে। সবার সামনে কল ব্যাক করবেন না। কল ও মেসেজ মুছে ফেলুন।
warn-police_checks_status = পুলিশ আপনার কাগজপত্র যাচাই করতে পারে।
warn-police_limited = পুলিশ হয়তো এই জায়গায় ঢুকতে পারবে না। পরিবার আনুষ্ঠানিকভাবে অনুরোধ করলে সাহায্য হতে পারে।
warn-unchecked_number = এখানকার কিছু নম্বর যাচাই করা হয়নি।
warn-short_code_local_only = ছোট নম্বর শুধু নিজের দেশের ভেতরে কাজ করে।
warn-no_direct_line = যে অফিসের আপনাকে সাহায্য করার কথা, তার কোনো নম্বর এখানে জানা নেই।
warn-no_coverage = সিগন্যাল না থাকলে একটি নম্বর মুখস্থ করুন। পরের বন্দরে গিয়ে কল করুন, পারলে একা থাকার সময়।
warn-language_gap = তারা আপনার ভাষায় কথা বলে কি না, আমরা জানি না। দোভাষী চান।

## A contact

call = কল করুন
call-number = { $number } নম্বরে কল করুন
send-sms = এসএমএস পাঠান
write-whatsapp = WhatsApp করুন
write-email = ইমেইল লিখুন
open-website = ওয়েবসাইট খুলুন
copy-number = নম্বর কপি করুন
copied = কপি হয়েছে
from-abroad = অন্য দেশ থেকে: { $number }
only-inside = শুধু এই দেশের ভেতরে কাজ করে: { $country }
number-not-checked = এই নম্বরটি যাচাই করা হয়নি
source-of = সবচেয়ে নতুন উৎস: { $date }
source-undated = উৎসে কোনো তারিখ নেই
may-have-changed = এটি বদলে গিয়ে থাকতে পারে।
confidence-high = দুই বা তার বেশি উৎস একই কথা বলে
confidence-medium = একটি নির্ভরযোগ্য উৎস
confidence-low = নিশ্চিত করা হয়নি
source-label = উৎস: { $name }
sources = উৎস
languages-spoken = ভাষা: { $languages }
hours-are = খোলার সময়: { $hours }
address-to-show = ড্রাইভারকে দেখানোর ঠিকানা
scan-to-call = কল করতে ফোন দিয়ে স্ক্যান করুন
more-about = এই যোগাযোগ সম্পর্কে আরও

## Before a call

call-trace = এই কল ফোনের কলের তালিকায় থেকে যাবে। ফোনের বিলেও দেখা যেতে পারে।
call-trace-advice = আপনি অন্য ফোন ব্যবহার করতে পারেন, অথবা নম্বরটি কাগজে লিখে রাখতে পারেন।

## A message ready to send

message-title = পাঠানোর জন্য তৈরি মেসেজ
message-not-sent = আপনি নিজে না পাঠালে কিছুই পাঠানো হয় না।
message-in = এই ভাষায়: { $language }
copy-message = মেসেজ কপি করুন
message =
    হ্যালো। আমার সাহায্য দরকার।
    { $problem }
    আমি এখানে আছি: { $place }
    আমার ভাষা: { $language }
    পারলে লিখে উত্তর দিন।
