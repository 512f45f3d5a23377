### Around the guides: headings that stand in every guide, and the list of guides.

guides-title = আপনার অধিকার জানুন
guide-do-now = এখন কী করবেন
guide-why = কেন
guide-good-to-know = জেনে রাখুন
guide-take-care = সাবধান
guide-law = আইন কী বলে
guide-practice = প্রায়ই যা হয়
guide-unconfirmed = অনেকে বলে, নিশ্চিত নয়
guide-choose-country = দেশ বেছে নিন
guide-everywhere = আন্তর্জাতিক নিয়ম
guide-contact = কার সঙ্গে যোগাযোগ করবেন
guide-read = আরও পড়ুন: { $title }
audience-offered = বিদেশে কাজের প্রস্তাব পেয়েছেন
audience-abroad = বিদেশে কাজ করছেন
audience-trouble = বিপদে পড়েছেন
audience-family = পরিবারের কেউ বিদেশে আছেন
audience-outreach = যাঁরা সাহায্য করেন তাঁদের জন্য
cards-title = দেখানোর কার্ড
cards-hint = কর্মকর্তা, ডাক্তার বা মালিককে কার্ড দেখান। পর্দা উজ্জ্বল করুন।

## Titles, in the order of a journey

guide-before-you-sign = সই করার আগে
guide-what-it-may-cost = চাকরির খরচ কত হতে পারে
guide-someone-you-know = চেনা মানুষ কাজের কথা বললে
guide-your-contract = আপনার কাজের চুক্তিপত্র
guide-documents = আপনার পাসপোর্ট ও কাগজপত্র
guide-journey-and-border = যাত্রা ও সীমান্ত
guide-arriving = বিদেশে পৌঁছানোর পর
guide-wages-and-hours = বেতন, ঘণ্টা ও সাপ্তাহিক ছুটি
guide-deductions-and-debt = বেতন কাটা ও ঋণ
guide-domestic-work = বাসাবাড়ির কাজ
guide-at-sea = মাছ ধরা ও সমুদ্রের কাজ
guide-work-sites = নির্মাণ, কারখানা, বাগান, সেবার কাজ
guide-changing-employer = মালিক বদল বা কাজ ছাড়া
guide-accident-sickness = দুর্ঘটনা ও অসুস্থতা
guide-pregnancy = গর্ভাবস্থা
guide-sexual-violence = যৌন সহিংসতা
guide-children = 18 বছরের কম বয়সী শিশু
guide-first-hour = গ্রেপ্তার: প্রথম ঘণ্টা
guide-detained = আটক: সপ্তাহ ধরে ধরে অধিকার
guide-deportation-and-return = ডিপোর্ট ও দেশে ফেরা
guide-trafficking-smuggling = মানব পাচার ও স্মাগলিং
guide-scam-compounds = অনলাইন প্রতারণার কেন্দ্র
guide-refugees = শরণার্থী: ফিরে যেতে ভয়
guide-official-involved = কোনো কর্মকর্তা জড়িত থাকলে
guide-family-at-home = কারও খবর না পেলে
guide-helping-a-friend = বন্ধুকে সাহায্য করা
guide-after-coming-home = দেশে ফেরার পর
