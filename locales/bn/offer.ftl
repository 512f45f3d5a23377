### The offer check: is this job offer safe? Asked one question at a time, answered with what to do first, then why.
### Plain words, at most 15 a sentence. Never blame, never frighten with arrest. No verdict says that an offer is safe.

## The way in

offer-title = এই চাকরির প্রস্তাব কি নিরাপদ?
offer-intro = যা জানেন, তার উত্তর দিন। বাকিগুলো বাদ দিন। আপনার কোনো উত্তর এই ফোনের বাইরে যায় না।
offer-start = একটি প্রস্তাব যাচাই করুন
offer-again = আরেকটি প্রস্তাব যাচাই করুন
offer-skip = বাদ দিন
offer-done = এখন ফলাফল দেখুন
offer-answered = উত্তর: { $count }
offer-signs-title = বিপদের লক্ষণ
offer-signs-hint = এর একটি থাকলেই থামুন, আর আগে কাউকে জিজ্ঞাসা করুন।

## Before the questions

offer-q-stage = আপনি এখন কোথায় আছেন?
offer-stage-before_departure = এখনো নিজের দেশে
offer-stage-in_transit = যাওয়ার পথে
offer-stage-at_work = ওই দেশে কাজ করছি
offer-q-origin = আপনি কোন দেশের মানুষ?
offer-q-destination = কাজটি কোন দেশে?
offer-q-sector = এটি কী ধরনের কাজ?
offer-sector-domestic_work = বাসাবাড়ির কাজ
offer-sector-care = বয়স্ক বা অসুস্থ মানুষের সেবা
offer-sector-manufacturing = কারখানা
offer-sector-construction = নির্মাণ কাজ
offer-sector-plantation = বাগান বা খামার
offer-sector-fishing = মাছ ধরা বা সমুদ্রের কাজ
offer-sector-entertainment = রেস্তোরাঁ, বার বা ম্যাসাজ
offer-sector-scam_compound_pretext = কম্পিউটার, চ্যাট বা কাস্টমার সার্ভিসের কাজ
offer-sector-seasonal = মৌসুমি কাজ
offer-sector-other = অন্য কাজ

## The questions

offer-q-recruiter = কে আপনাকে চাকরির প্রস্তাব দিচ্ছে?
offer-recruiter-known_person = আমার চেনা কেউ
offer-recruiter-facebook = ফেসবুকে পরিচয় হওয়া কেউ
offer-recruiter-telegram = টেলিগ্রাম বা চ্যাটে পরিচয় হওয়া কেউ
offer-recruiter-agency_claimed = নিজেকে এজেন্সি বলে, এমন কেউ
offer-recruiter-licensed_agency = লাইসেন্সধারী এজেন্সি
offer-recruiter-government = সরকারি অফিস
offer-recruiter-friend_abroad = বিদেশে থাকা বন্ধু
offer-recruiter-employer_direct = মালিক নিজে
offer-q-visa = আপনি কোন ভিসা পাবেন, বা কোন ভিসা আছে?
offer-visa-work = কাজের ভিসা বা ওয়ার্ক পারমিট
offer-visa-tourist = টুরিস্ট ভিসা
offer-visa-student = স্টুডেন্ট ভিসা
offer-visa-visit = ভ্রমণ পাস (ভিজিট পাস)
offer-visa-none = কোনো ভিসা নেই
offer-q-fee_asked = চাকরির জন্য আপনাকে মোট কত টাকা দিতে হবে?
offer-q-licence_found = সরকারি তালিকায় কি রিক্রুটারের নাম পেয়েছেন?
offer-q-contract_seen = আপনি কি লিখিত চুক্তিপত্র দেখেছেন?
offer-q-passport_to_be_held = আপনার পাসপোর্ট কি অন্য কেউ রেখেছে, বা রাখবে?
offer-q-age = আপনার বয়স কত?
offer-q-job_named = কাজটি ঠিক কী, তা কি আপনাকে বলা হয়েছে?
offer-q-loan_offered = কেউ কি আপনাকে ঋণ বা অগ্রিম টাকা দিতে চেয়েছে?
offer-q-fee_to_be_deducted = তা শোধ করতে কি আপনার বেতন থেকে টাকা কাটা হবে?
offer-q-secrecy = আপনাকে কি এটি গোপন রাখতে বা মিথ্যা বলতে বলা হয়েছে?
offer-q-informal_crossing = তারা কি চায়, আপনি পাসপোর্টে সিল ছাড়া সীমান্ত পার হন?
offer-q-asked_false_age_or_name = আপনাকে কি মিথ্যা নাম বা বয়স ব্যবহার করতে বলা হয়েছে?
offer-q-rushed = সিদ্ধান্ত নিতে কি আপনাকে তাড়া দেওয়া হচ্ছে?
offer-q-wage_promised = মাসে কত বেতন দেওয়ার কথা বলা হয়েছে?
offer-q-fee_after_contract = টাকা কি শুধু চুক্তিপত্রে সই হওয়ার পরেই চাওয়া হয়?
offer-q-destination_changed = পথে কি দেশ বা জায়গা বদলে গেছে?
offer-q-accommodation_locked = থাকার জায়গায় কি আপনাকে তালা বা পাহারা দিয়ে আটকে রাখা হয়?
offer-q-phone_taken = কেউ কি আপনার ফোন নিয়ে নিয়েছে?
offer-q-family_threatened = কেউ কি আপনার পরিবারকে হুমকি দিয়েছে?
offer-q-threats = কেউ কি আপনাকে হুমকি দিয়েছে?
offer-q-violence = কেউ কি আপনাকে মেরেছে বা আঘাত করেছে?
offer-q-wage_owed_months = আপনার কত মাসের বেতন পাওনা আছে?
offer-q-job_changed = যে কাজের কথা বলা হয়েছিল, আসল কাজ কি তার থেকে আলাদা?
offer-q-paid_less_than_contract = যত বেতন ঠিক হয়েছিল, আপনি কি তার চেয়ে কম পান?
offer-q-hours_per_day = আপনি দিনে কত ঘণ্টা কাজ করেন?
offer-q-no_rest_day = আপনি কি সাপ্তাহিক ছুটি ছাড়া কাজ করেন?
offer-q-food_withheld = আপনি কি দরকারের চেয়ে কম খাবার পান?
offer-q-poor_housing = আপনার ঘুমানোর জায়গা কি বিপজ্জনক বা নোংরা?
offer-q-permit_taken = কেউ কি আপনার ওয়ার্ক পারমিট বা অন্য কাগজপত্র নিয়ে নিয়েছে?
offer-q-debt_grows = আপনার ঋণ কি বাড়ছে, অথচ কেন তা আপনি জানেন না?
offer-q-family_land_sold = এর জন্য কি পরিবার জমি বা বাড়ি বিক্রি করেছে বা বন্ধক রেখেছে?
offer-q-contract_signed_blank = আপনি কি খালি কাগজে বা পড়া যায় না এমন কাগজে সই করেছেন?
offer-q-claims_to_be_official = রিক্রুটার কি বলে, সে সরকারের লোক?
offer-q-no_qualifications_needed = বেতন কি বেশি, অথচ কোনো দক্ষতা লাগে না?
offer-amount = পরিমাণ
offer-currency = মুদ্রা

## The result

offer-verdict-strong_warning = কঠোর সতর্কতা। থামুন, আর অন্য কিছু করার আগে সাহায্য চান।
offer-verdict-warning = সতর্কতা। এখানে কিছু একটা আইনের বিরুদ্ধে, বা নিরাপদ নয়।
offer-verdict-more_questions = আমরা এখনো বলতে পারছি না। আগে এগুলো জিজ্ঞাসা করুন।
offer-verdict-no_warning = আপনার উত্তরে আমরা বিপদের কোনো লক্ষণ পাইনি। এতে প্রমাণ হয় না যে প্রস্তাবটি নিরাপদ।
offer-do-strong_warning = কোনো টাকা দেবেন না। কিছুতে সই করবেন না। পাসপোর্ট নিজের কাছে রাখুন। আগেই ওখানে পৌঁছে থাকলে এখনই সাহায্য নিন।
offer-do-warning = বিশ্বাস করেন এমন কেউ এটি না দেখা পর্যন্ত টাকা দেবেন না, সই করবেন না।
offer-do-more_questions = উত্তরগুলো না জানা পর্যন্ত কোনো টাকা দেবেন না।
offer-do-no_warning = সবকিছুর কপি রাখুন, আর একটি কপি পরিবারের কাছে রাখুন।
offer-why-title = আমরা যা পেয়েছি
offer-law-title = এটি কিসের ভিত্তিতে বলা
offer-help-title = কে সাহায্য করতে পারে
offer-corridor-unknown = এই দেশগুলোর মধ্যে কাজ নিয়ে আমরা কম জানি। আন্তর্জাতিক নিয়ম ব্যবহার করা হয়েছে।
offer-fee-months = যে বেতনের কথা বলা হয়েছে, এটি তার { $months } মাসের সমান।
offer-not-your-fault = আগেই টাকা দিয়ে বা সই করে থাকলে, তা আপনার দোষ নয়। এখনো সাহায্য আছে।

## What was found: first what it means, then what to do

offer-finding-abusive_conditions = আপনি আহত, ক্ষুধার্ত, বা খারাপ অবস্থায় থাকেন ও কাজ করেন।
offer-do-abusive_conditions = নিরাপদ সময় খুঁজে সাহায্যের জন্য কল করুন।
offer-finding-blank_contract = আপনাকে দিয়ে এমন কাগজে সই করানো হয়েছে, যা আপনি পড়তে পারেননি।
offer-do-blank_contract = আপনাকে কী বলা হয়েছিল, লিখে রাখুন। কোনো সাহায্যকারীকে কপি চাইতে বলুন।
offer-finding-child = কারও বয়স 18 বছরের কম। শিশু এতে রাজি হলেও তা ধরা হয় না।
offer-do-child = শিশু হেল্পলাইন বা এনজিওকে কল করুন। শিশুটি কোনো অন্যায় করেনি।
offer-finding-contract_substitution = কাজ যেমন ঠিক হয়েছিল, তেমন নয়।
offer-do-contract_substitution = প্রথম চুক্তিপত্র ও মেসেজগুলো রেখে দিন। এগুলো প্রমাণ।
offer-finding-debt_bondage = এই ঋণ আপনাকে কাজে আটকে রাখতে পারে।
offer-do-debt_bondage = চাকরির জন্য ঋণ নেবেন না। ঋণ থাকলে আরও টাকা দেওয়ার আগে কোনো সাহায্যকারীকে জিজ্ঞাসা করুন।
offer-finding-deception_destination = আপনাকে যে জায়গার কথা বলা হয়েছিল, এটি সেই জায়গা নয়।
offer-do-deception_destination = আপনি আসলে কোথায় আছেন, পরিবারকে জানান।
offer-finding-deposit = জামানত চাওয়া হয়েছে। এই টাকা অনেক সময় ফেরত আসে না।
offer-do-deposit = এটি দেবেন না। কোন আইন এটি নিতে দেয়, তা দেখাতে বলুন।
offer-finding-excessive_overtime = আপনি দিনে খুব লম্বা সময় কাজ করেন।
offer-do-excessive_overtime = প্রতিদিন কত ঘণ্টা কাজ করেন, লিখে রাখুন।
offer-finding-false_papers = মিথ্যা নাম বা বয়স আপনাকে বিপদে ফেলে, রিক্রুটারকে নয়।
offer-do-false_papers = শুধু নিজের আসল নাম ও বয়স ব্যবহার করুন।
offer-finding-fee_above_ceiling = আইন বা আন্তর্জাতিক নিয়মে যত নেওয়া যায়, তার চেয়ে বেশি টাকা চাওয়া হচ্ছে।
offer-do-fee_above_ceiling = টাকা দেবেন না। দিয়ে থাকলে সব রসিদ ও মেসেজ রেখে দিন।
offer-finding-irregular_route = এভাবে গেলে আপনার কোনো সুরক্ষা থাকে না।
offer-do-irregular_route = এভাবে যাবেন না। আগে কাজের ভিসা চান।
offer-finding-isolation = আপনাকে অন্যদের থেকে আলাদা করে রাখা হচ্ছে।
offer-do-isolation = পরিবারের সঙ্গে একটি শব্দ ঠিক করুন, যার মানে: সাহায্য আনুন।
offer-finding-no_contract = কোনো লিখিত চুক্তিপত্র নেই।
offer-do-no_contract = যাওয়ার আগে, যে ভাষা পড়তে পারেন সেই ভাষায় চুক্তিপত্র চান।
offer-finding-passport_retention = আপনার কাগজপত্র আপনারই। তা আটকে রাখার অধিকার কারও নেই।
offer-do-passport_retention = এগুলো ফেরত চান। প্রতিটি পাতার ছবি রাখুন।
offer-finding-restriction_of_movement = আপনাকে নিজের ইচ্ছায় চলে যেতে দেওয়া হয় না। এটি গুরুতর লক্ষণ।
offer-do-restriction_of_movement = নিরাপদ হলে সাহায্যের জন্য কল করুন। কোথায় আছেন, বলুন।
offer-finding-rushed = যে তাড়া দেয়, সে চায় না আপনি প্রশ্ন করুন।
offer-do-rushed = বলুন, আপনার তিন দিন সময় দরকার।
offer-finding-scam_compound_pattern = এমন অনেক প্রস্তাব মানুষকে তালাবদ্ধ কেন্দ্রে নিয়ে গেছে। সেখানে অন্যদের ঠকাতে বাধ্য করা হয়।
offer-do-scam_compound_pattern = যাবেন না। এটি পরিবার ও এনজিওকে দেখান।
offer-finding-secrecy_pressure = সৎ প্রস্তাব গোপন রাখার দরকার হয় না।
offer-do-secrecy_pressure = বিশ্বাস করেন এমন একজনকে সব কথা বলুন।
offer-finding-threats = আপনাকে বা আপনার পরিবারকে হুমকি দেওয়া হচ্ছে। এটি গুরুতর লক্ষণ।
offer-do-threats = একা হুমকির জবাব দেবেন না। এনজিও বা আইনজীবীকে জিজ্ঞাসা করুন।
offer-finding-tourist_visa_for_work = এই ভিসায় কাজ করার অনুমতি নেই। কাজের ভিসা না থাকলে আপনাকে ঠকানো সহজ।
offer-do-tourist_visa_for_work = কাজের ভিসা হাতে পাওয়ার আগে যাবেন না।
offer-finding-unlicensed_recruiter = এই রিক্রুটারের কর্মী নেওয়ার অনুমতি আছে বলে জানা নেই।
offer-do-unlicensed_recruiter = শ্রম অফিসে নিজে লাইসেন্স যাচাই করুন। তার আগে কোনো টাকা দেবেন না।
offer-finding-withholding_wages = আপনার বেতন আটকে রাখা হচ্ছে।
offer-do-withholding_wages = কোন দিন কাজ করেছেন, কবে কত টাকা পেয়েছেন, লিখে রাখুন। এই বেতন দাবি করতে পারেন, পরেও পারেন।

## What to ask the recruiter

offer-ask-title = রিক্রুটারকে জিজ্ঞাসা করুন
offer-ask-recruiter = আপনার পুরো নাম কী, আর কোন কোম্পানির হয়ে কাজ করেন?
offer-ask-visa = আমি কোন ভিসা পাব, আর টাকা দেওয়ার আগে কি তা দেখতে পারি?
offer-ask-fee_asked = আমাকে মোট কত টাকা দিতে হবে? দয়া করে লিখে দিন, রসিদও দেবেন।
offer-ask-licence_found = আপনার লাইসেন্স নম্বর কত, আর এই চাকরির চাহিদাপত্রের (ডিমান্ড লেটার) নম্বর কত?
offer-ask-contract_seen = আমার ভাষায় লেখা চুক্তিপত্রটি কি এখন বাড়ি নিয়ে যেতে পারি?

## When somebody rushes you

offer-rushed-title = আমাকে তাড়া দেওয়া হচ্ছে
offer-rushed-hint = এটি বলুন। সৎ রিক্রুটার অপেক্ষা করবে।
offer-rushed-say = কাজটিতে আমার আগ্রহ আছে। তবে আগে চুক্তিপত্র আর আপনার লাইসেন্স নম্বর পরিবারকে দেখাতে হবে। তিন দিন পরে আপনাকে জানাব।
offer-rushed-why = তারা রাজি না হলে, সেটাই আপনার উত্তর।
