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
