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
