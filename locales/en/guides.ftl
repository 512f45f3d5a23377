### Around the guides: headings that stand in every guide, and the list of guides.

# Heading of the list of guides, and the link to it.
guides-title = Know your rights
guide-do-now = What to do now
guide-why = Why
guide-good-to-know = Good to know
guide-take-care = Take care
guide-law = What the law says
guide-practice = What often happens
# Heading over rules of which we are not sure.
guide-unconfirmed = Commonly said, not confirmed
guide-choose-country = Choose the country
# Heading over treaties and standards, beside country names.
guide-everywhere = International rules
guide-contact = Whom to contact
# A link under a list of contacts. $title is the title of a guide.
guide-read = Read more: { $title }
# Headings of the list: each says who the guides below it are for.
audience-offered = You have an offer of work abroad
audience-abroad = You work abroad
audience-trouble = You are in trouble
audience-family = Someone in your family is abroad
audience-outreach = For helpers
# A page of sentences in the language of an officer, large, with one's own below.
cards-title = Cards to show
cards-hint = Show a card to an officer, a doctor or an employer. Make the screen bright.
