### The offer check: is this job offer safe? Asked one question at a time, answered with what to do first, then why.
### Plain words, at most 15 a sentence. Never blame, never frighten with arrest. No verdict says that an offer is safe.

## The way in

offer-title = के यो कामको प्रस्ताव सुरक्षित छ?
offer-intro = जानेको कुराको जवाफ दिनुहोस्। बाँकी छोड्नुहोस्। तपाईंको कुनै जवाफ यो फोनबाट बाहिर जाँदैन।
offer-start = एउटा प्रस्ताव जाँच्नुहोस्
offer-again = अर्को प्रस्ताव जाँच्नुहोस्
offer-skip = छोड्नुहोस्
offer-done = अहिले नतिजा हेर्नुहोस्
offer-answered = जवाफ: { $count }
offer-signs-title = खतराका संकेत
offer-signs-hint = यीमध्ये एउटा मात्र भए पनि रोकिनुहोस्, र पहिले कसैलाई सोध्नुहोस्।

## Before the questions

offer-q-stage = तपाईं अहिले कहाँ हुनुहुन्छ?
offer-stage-before_departure = अझै आफ्नै देशमा
offer-stage-in_transit = बाटोमा
offer-stage-at_work = त्यहाँ काम गर्दै छु
offer-q-origin = तपाईं कुन देशबाट हुनुहुन्छ?
offer-q-destination = काम कुन देशमा हो?
offer-q-sector = यो कस्तो काम हो?
offer-sector-domestic_work = निजी घरमा काम
offer-sector-care = वृद्ध वा बिरामीको हेरचाह
offer-sector-manufacturing = कारखाना
offer-sector-construction = निर्माण काम
offer-sector-plantation = बगान वा खेती
offer-sector-fishing = माछा मार्ने वा समुद्रको काम
offer-sector-entertainment = रेस्टुरेन्ट, बार वा मसाज
offer-sector-scam_compound_pretext = कम्प्युटर, च्याट वा ग्राहक सेवाको काम
offer-sector-seasonal = मौसमी काम
offer-sector-other = अरू काम

## The questions

offer-q-recruiter = तपाईंलाई कामको प्रस्ताव कसले दिएको हो?
offer-recruiter-known_person = मैले चिनेको कोही
offer-recruiter-facebook = फेसबुकमा भेटिएको कोही
offer-recruiter-telegram = टेलिग्राम वा च्याटमा भेटिएको कोही
offer-recruiter-agency_claimed = एजेन्सी (म्यानपावर) हुँ भन्ने कोही
offer-recruiter-licensed_agency = इजाजतपत्र भएको एजेन्सी (म्यानपावर)
offer-recruiter-government = सरकारी कार्यालय
offer-recruiter-friend_abroad = विदेशमा भएको साथी
offer-recruiter-employer_direct = रोजगारदाता (साहु) आफैँ
offer-q-visa = तपाईंले कुन भिसा पाउनुहुन्छ, वा तपाईंसँग कुन भिसा छ?
offer-visa-work = श्रम भिसा वा वर्क परमिट
offer-visa-tourist = पर्यटक भिसा
offer-visa-student = विद्यार्थी भिसा
offer-visa-visit = भ्रमण पास (भिजिट पास)
offer-visa-none = कुनै भिसा छैन
offer-q-fee_asked = कामका लागि तपाईंले जम्मा कति पैसा तिर्नुपर्छ?
offer-q-licence_found = के सरकारी सूचीमा भर्ना गर्ने व्यक्तिको नाम भेट्नुभएको हो?
offer-q-contract_seen = के तपाईंले लिखित करारपत्र देख्नुभएको हो?
offer-q-passport_to_be_held = के तपाईंको पासपोर्ट अरू कसैले राखेको हो, वा राख्ने हो?
offer-q-age = तपाईंको उमेर कति हो?
offer-q-job_named = के काम ठ्याक्कै के हो भनेर तपाईंलाई भनिएको हो?
offer-q-loan_offered = के कसैले तपाईंलाई ऋण वा पेस्की दिन्छु भनेको हो?
offer-q-fee_to_be_deducted = के त्यो तिर्न तपाईंको तलबबाट पैसा काटिने हो?
offer-q-secrecy = के तपाईंलाई यो गोप्य राख्न वा झुट बोल्न भनिएको हो?
offer-q-informal_crossing = के उनीहरू पासपोर्टमा छाप नलगाई तपाईंलाई सीमा (बोर्डर) पार गराउन चाहन्छन्?
offer-q-asked_false_age_or_name = के तपाईंलाई झुटो नाम वा उमेर चलाउन भनिएको हो?
offer-q-rushed = के तपाईंलाई निर्णय गर्न हतार गराइएको हो?
offer-q-wage_promised = महिनाको कति तलब दिन्छु भनिएको छ?
offer-q-fee_after_contract = के करारपत्रमा सही भएपछि मात्र पैसा मागिने हो?
offer-q-destination_changed = के बाटोमा देश वा ठाउँ फेरिएको हो?
offer-q-accommodation_locked = के बस्ने ठाउँमा तपाईंलाई थुनेर वा पहरा दिएर राखिएको हो?
offer-q-phone_taken = के कसैले तपाईंको फोन लिएको हो?
offer-q-family_threatened = के कसैले तपाईंको परिवारलाई धम्की दिएको हो?
offer-q-threats = के कसैले तपाईंलाई धम्की दिएको हो?
offer-q-violence = के कसैले तपाईंलाई कुटेको वा चोट लगाएको हो?
offer-q-wage_owed_months = तपाईंले कति महिनाको तलब पाउन बाँकी छ?
offer-q-job_changed = के काम पहिले भनिएको भन्दा फरक परेको हो?
offer-q-paid_less_than_contract = के तपाईंले पहिले कुरा भएको भन्दा कम तलब पाउनुभएको हो?
offer-q-hours_per_day = तपाईं दिनमा कति घण्टा काम गर्नुहुन्छ?
offer-q-no_rest_day = के तपाईं साप्ताहिक बिदा बिना काम गर्नुहुन्छ?
offer-q-food_withheld = के तपाईंले चाहिनेभन्दा थोरै खाना पाउनुहुन्छ?
offer-q-poor_housing = के तपाईं सुत्ने ठाउँ असुरक्षित वा फोहोर छ?
offer-q-permit_taken = के कसैले तपाईंको वर्क परमिट वा अरू कागजपत्र लिएको हो?
offer-q-debt_grows = के तपाईंको ऋण बढ्दै छ, तर किन हो थाहा छैन?
offer-q-family_land_sold = के यसका लागि तपाईंको परिवारले जग्गा वा घर बेचेको वा धितो राखेको हो?
offer-q-contract_signed_blank = के तपाईंले खाली वा पढ्न नसकिने कागजमा सही गर्नुभएको हो?
offer-q-claims_to_be_official = के भर्ना गर्ने व्यक्तिले आफू सरकारको मान्छे हुँ भनेको हो?
offer-q-no_qualifications_needed = के तलब धेरै, तर कुनै सीप नचाहिने काम हो?
offer-amount = रकम
offer-currency = मुद्रा

## The result

offer-verdict-strong_warning = कडा चेतावनी। रोकिनुहोस्, र अरू केही गर्नुअघि मद्दत माग्नुहोस्।
offer-verdict-warning = चेतावनी। यहाँ केही कुरा कानुनविपरीत छ वा सुरक्षित छैन।
offer-verdict-more_questions = हामी अहिले नै भन्न सक्दैनौँ। पहिले यी कुरा सोध्नुहोस्।
offer-verdict-no_warning = तपाईंका जवाफमा हामीले खतराको कुनै संकेत भेटेनौँ। यसले प्रस्ताव सुरक्षित छ भनेर प्रमाणित गर्दैन।
offer-do-strong_warning = पैसा नतिर्नुहोस्। केहीमा सही नगर्नुहोस्। पासपोर्ट आफैँसँग राख्नुहोस्। त्यहाँ पुगिसक्नुभयो भने अहिले नै मद्दत लिनुहोस्।
offer-do-warning = विश्वास लागेको मान्छेले यो नहेरेसम्म पैसा नतिर्नुहोस्, सही नगर्नुहोस्।
offer-do-more_questions = जवाफ थाहा नपाएसम्म पैसा नतिर्नुहोस्।
offer-do-no_warning = सबै कुराको प्रतिलिपि (कपी) राख्नुहोस्, र एउटा परिवारसँग राख्नुहोस्।
offer-why-title = हामीले के भेट्यौँ
offer-law-title = यो केको आधारमा भनिएको हो
offer-help-title = कसले मद्दत गर्न सक्छ
offer-corridor-unknown = यी देशबीचको कामबारे हामीलाई थोरै थाहा छ। अन्तर्राष्ट्रिय नियम प्रयोग गरिएको हो।
offer-fee-months = यो पैसा भनिएको तलबको { $months } महिना बराबर हो।
offer-not-your-fault = तिरिसक्नुभयो वा सही गरिसक्नुभयो भने पनि त्यो तपाईंको दोष होइन। मद्दत अझै छ।

## What was found: first what it means, then what to do

offer-finding-abusive_conditions = तपाईंलाई चोट लागेको छ वा खान पुग्दैन, वा बस्ने र काम गर्ने अवस्था खराब छ।
offer-do-abusive_conditions = सुरक्षित मौका हेरेर मद्दतका लागि फोन गर्नुहोस्।
offer-finding-blank_contract = तपाईंले पढ्न नसक्ने कागजमा तपाईंलाई सही गराइयो।
offer-do-blank_contract = तपाईंलाई के भनिएको थियो, लेख्नुहोस्। मद्दत गर्ने मान्छेलाई प्रतिलिपि (कपी) मागिदिन भन्नुहोस्।
offer-finding-child = कोही 18 वर्षभन्दा कम उमेरको छ। बच्चाले मन्जुरी दिए पनि त्यो गनिँदैन।
offer-do-child = बाल हेल्पलाइन वा एनजीओलाई फोन गर्नुहोस्। बच्चाले कुनै गल्ती गरेको छैन।
offer-finding-contract_substitution = काम पहिले कुरा भएजस्तो छैन।
offer-do-contract_substitution = पहिलो करारपत्र र सन्देश राख्नुहोस्। ती प्रमाण हुन्।
offer-finding-debt_bondage = यो ऋणले तपाईंलाई काम छोड्न नसक्ने बनाउन सक्छ।
offer-do-debt_bondage = कामका लागि ऋण नलिनुहोस्। ऋण छ भने थप तिर्नुअघि मद्दत गर्ने मान्छेलाई सोध्नुहोस्।
offer-finding-deception_destination = तपाईंलाई भनिएको ठाउँ यो होइन।
offer-do-deception_destination = तपाईं साँच्चै कहाँ हुनुहुन्छ, परिवारलाई भन्नुहोस्।
offer-finding-deposit = धरौटी मागिएको छ। यो धेरै पटक फिर्ता आउँदैन।
offer-do-deposit = यो नतिर्नुहोस्। कुन कानुनले यो लिन दिन्छ, देखाउन भन्नुहोस्।
offer-finding-excessive_overtime = तपाईं दिनमा धेरै लामो समय काम गर्नुहुन्छ।
offer-do-excessive_overtime = हरेक दिन कति घण्टा काम गर्नुभयो, लेख्नुहोस्।
offer-finding-false_papers = झुटो नाम वा उमेरले तपाईंलाई खतरामा पार्छ, भर्ना गर्ने व्यक्तिलाई होइन।
offer-do-false_papers = आफ्नो साँचो नाम र उमेर मात्र चलाउनुहोस्।
offer-finding-fee_above_ceiling = कानुन वा अन्तर्राष्ट्रिय नियमले दिएको भन्दा बढी पैसा तपाईंसँग मागिएको छ।
offer-do-fee_above_ceiling = नतिर्नुहोस्। तिरिसक्नुभयो भने हरेक रसिद र सन्देश राख्नुहोस्।
offer-finding-irregular_route = यसरी यात्रा गर्दा तपाईंलाई कुनै सुरक्षा हुँदैन।
offer-do-irregular_route = यसरी यात्रा नगर्नुहोस्। पहिले श्रम भिसा माग्नुहोस्।
offer-finding-isolation = तपाईंलाई अरूबाट अलग पारिँदै छ।
offer-do-isolation = परिवारसँग एउटा शब्द मिलाउनुहोस्, जसको अर्थ हो: मद्दत ल्याउनुहोस्।
offer-finding-no_contract = लिखित करारपत्र छैन।
offer-do-no_contract = यात्रा गर्नुअघि आफूले पढ्ने भाषामा करारपत्र माग्नुहोस्।
offer-finding-passport_retention = तपाईंको कागजपत्र तपाईंकै हो। कसैले त्यो तपाईंबाट लिएर राख्न पाउँदैन।
offer-do-passport_retention = फिर्ता माग्नुहोस्। हरेक पानाको फोटो राख्नुहोस्।
offer-finding-restriction_of_movement = तपाईंलाई आफ्नो इच्छाले छोडेर जान दिइँदैन। यो गम्भीर संकेत हो।
offer-do-restriction_of_movement = सुरक्षित हुँदा मद्दतका लागि फोन गर्नुहोस्। कहाँ हुनुहुन्छ, भन्नुहोस्।
offer-finding-rushed = हतार गराउने मान्छे तपाईंले सोधेको चाहँदैन।
offer-do-rushed = तीन दिन चाहिन्छ भन्नुहोस्।
offer-finding-scam_compound_pattern = यस्ता धेरै प्रस्तावले मानिसलाई ताला लागेका ठगी केन्द्रमा लगेका छन्। त्यहाँ अरूलाई ठग्न बाध्य पारिन्छ।
offer-do-scam_compound_pattern = यात्रा नगर्नुहोस्। यो परिवार र एनजीओलाई देखाउनुहोस्।
offer-finding-secrecy_pressure = इमानदार प्रस्ताव गोप्य राख्नु पर्दैन।
offer-do-secrecy_pressure = विश्वास लागेको एक जनालाई सबै कुरा भन्नुहोस्।
offer-finding-threats = तपाईं वा तपाईंको परिवारलाई धम्की दिइँदै छ। यो गम्भीर संकेत हो।
offer-do-threats = धम्कीको जवाफ एक्लै नदिनुहोस्। एनजीओ वा वकिललाई सोध्नुहोस्।
offer-finding-tourist_visa_for_work = यो भिसाले काम गर्न पाइँदैन। श्रम भिसा नहुँदा तपाईंलाई ठग्न सजिलो हुन्छ।
offer-do-tourist_visa_for_work = श्रम भिसा हातमा नआएसम्म यात्रा नगर्नुहोस्।
offer-finding-unlicensed_recruiter = भर्ना गर्ने व्यक्तिलाई त्यसको अनुमति छ भन्ने जानकारी छैन।
offer-do-unlicensed_recruiter = श्रम कार्यालयमा इजाजतपत्र आफैँ जाँच्नुहोस्। त्यसअघि पैसा नतिर्नुहोस्।
offer-finding-withholding_wages = तपाईंको तलब रोकेर राखिएको छ।
offer-do-withholding_wages = काम गरेको हरेक दिन र पाएको हरेक पैसा लेख्नुहोस्। यो तलब दाबी गर्न सक्नुहुन्छ, पछि पनि।

## What to ask the recruiter

offer-ask-title = भर्ना गर्ने व्यक्तिलाई सोध्नुहोस्
offer-ask-recruiter = तपाईंको पूरा नाम के हो, र कुन कम्पनीका लागि काम गर्नुहुन्छ?
offer-ask-visa = मैले कुन भिसा पाउँछु, र पैसा तिर्नुअघि त्यो हेर्न सक्छु?
offer-ask-fee_asked = मैले जम्मा कति तिर्नुपर्छ? कृपया लेखेर दिनुहोस्, रसिद पनि दिनुहोस्।
offer-ask-licence_found = तपाईंको इजाजतपत्र नम्बर कति हो, र यो कामको मागपत्र नम्बर कति हो?
offer-ask-contract_seen = मेरो भाषाको करारपत्र अहिले घर लैजान पाउँछु?

## When somebody rushes you

offer-rushed-title = मलाई हतार गराइँदै छ
offer-rushed-hint = यो भन्नुहोस्। इमानदार भर्ना गर्ने व्यक्तिले पर्खन्छ।
offer-rushed-say = मलाई यो काममा रुचि छ। तर पहिले करारपत्र र तपाईंको इजाजतपत्र नम्बर परिवारलाई देखाउनुपर्छ। म तीन दिनपछि जवाफ दिन्छु।
offer-rushed-why = उनीहरू मानेनन् भने, त्यही तपाईंको जवाफ हो।
