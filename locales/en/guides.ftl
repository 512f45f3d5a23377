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
# Heading over a small table for helpers: how many guides serve each of the seven sides of human security (UNDP 1994).
security-title = What the guides protect
security-economic = Work and income
security-food = Food
security-health = Health
security-environmental = Safe surroundings
security-personal = Safety from violence
security-community = Family and community
security-political = Rights and fair treatment
# $count is a number of guides.
security-guides = Guides: { $count }
# A page of sentences in the language of an officer, large, with one's own below.
cards-title = Cards to show
cards-hint = Show a card to an officer, a doctor or an employer. Make the screen bright.
# Button on an open card: it is turned upside down for whoever stands opposite.
cards-flip = Turn it round
cards-grow = Fill the screen

## Titles, in the order of a journey

guide-before-you-sign = Before you sign
guide-what-it-may-cost = What a job may cost
guide-someone-you-know = Recruited by someone you know
guide-your-contract = Your work contract
guide-documents = Your passport and papers
guide-journey-and-border = The journey and the border
guide-arriving = When you arrive
guide-wages-and-hours = Wages, hours and rest days
guide-deductions-and-debt = Deductions and debt
guide-domestic-work = Work in a private home
guide-at-sea = Fishing and work at sea
guide-work-sites = Construction, factory, plantation, care
guide-changing-employer = Changing or leaving your employer
guide-accident-sickness = Accident and sickness
guide-pregnancy = Pregnancy
guide-sexual-violence = Sexual violence
guide-children = Children under 18
guide-first-hour = Arrested: the first hour
guide-detained = Detained: rights week by week
guide-deportation-and-return = Deportation and return home
guide-trafficking-smuggling = Trafficking and smuggling
guide-scam-compounds = Scam compounds
guide-refugees = Refugees: afraid to go back
guide-official-involved = When an official is involved
guide-family-at-home = When someone goes silent
guide-helping-a-friend = Helping a friend
guide-after-coming-home = After you come home
