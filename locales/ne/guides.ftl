### Around the guides: headings that stand in every guide, and the list of guides.

guides-title = आफ्नो अधिकार जान्नुहोस्
guide-do-now = अहिले के गर्ने
guide-why = किन
guide-good-to-know = थाहा पाउनु राम्रो
guide-take-care = सावधानी
guide-law = कानुनले के भन्छ
guide-practice = प्रायः के हुन्छ
guide-unconfirmed = धेरैले भन्छन्, पक्का छैन
guide-choose-country = देश छान्नुहोस्
guide-everywhere = अन्तर्राष्ट्रिय नियम
guide-contact = कसलाई सम्पर्क गर्ने
guide-read = थप पढ्नुहोस्: { $title }
audience-offered = विदेशमा कामको प्रस्ताव पाउनुभएको छ
audience-abroad = विदेशमा काम गर्दै हुनुहुन्छ
audience-trouble = समस्यामा हुनुहुन्छ
audience-family = परिवारको कोही विदेशमा हुनुहुन्छ
audience-outreach = सहयोग गर्नेहरूका लागि
cards-title = देखाउने कार्ड
cards-hint = अधिकारी, डाक्टर वा रोजगारदातालाई कार्ड देखाउनुहोस्। स्क्रिन उज्यालो बनाउनुहोस्।

## Titles, in the order of a journey

guide-before-you-sign = सही गर्नुअघि
guide-what-it-may-cost = काम पाउन लाग्न सक्ने खर्च
guide-someone-you-know = चिनेको मान्छेले काम लगाउँदा
guide-your-contract = तपाईंको करारपत्र
guide-documents = तपाईंको पासपोर्ट र कागजपत्र
guide-journey-and-border = यात्रा र सीमा
guide-arriving = विदेश पुगेपछि
guide-wages-and-hours = तलब, घण्टा र साप्ताहिक बिदा
guide-deductions-and-debt = तलब कट्टी र ऋण
guide-domestic-work = निजी घरमा काम
guide-at-sea = माछा मार्ने र समुद्रको काम
guide-work-sites = निर्माण, कारखाना, बगान, हेरचाह
guide-changing-employer = रोजगारदाता फेर्ने वा छोड्ने
guide-accident-sickness = दुर्घटना र रोग
guide-pregnancy = गर्भावस्था
guide-sexual-violence = यौन हिंसा
guide-children = 18 वर्षमुनिका बालबालिका
guide-first-hour = पक्राउ: पहिलो घण्टा
guide-detained = थुनामा: हप्ता-हप्ताका अधिकार
guide-deportation-and-return = देश निकाला र स्वदेश फिर्ती
guide-trafficking-smuggling = मानव बेचबिखन र लुकाएर सीमा पार
guide-scam-compounds = अनलाइन ठगी केन्द्र
guide-refugees = शरणार्थी: फर्कन डर
guide-official-involved = अधिकारी संलग्न हुँदा
guide-family-at-home = कसैको खबर नआउँदा
guide-helping-a-friend = साथीलाई मद्दत
guide-after-coming-home = घर फर्केपछि
