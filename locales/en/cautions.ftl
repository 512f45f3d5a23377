### Cautions shown above the call button of a contact, one message for each directory record that needs one.
### About 220 characters at most, short sentences, spoken to a person who may be frightened.
### Every warning of the source is kept; a record without a warning for the caller has no message.
### A caution never promises safety and never gives another phone number, only short official codes.

## Any country (at sea)

caution-int-iswan-seafarerhelp = A phone call may cost money, so WhatsApp is better. It usually helps people without papers, but this is not a promise.

## Bangladesh

caution-bd-109 = This line passes cases to the police. You may also speak to an NGO or legal aid group.
caution-bd-999 = The police run this line. It stopped for eight days in 2024 during unrest.
caution-bd-check-recruiter-bmet = Ask the agency for its RL number and check it here. Sub-agents (dalal) have no RL number. Agencies that keep your passport may be punished.
caution-bd-mrc-dhaka-cumilla = These centres may have closed. Ask the district employment office (DEMO) if they still run.
caution-bd-nlaso-16699 = An older number is still printed in many places. Use only the number shown here. You may also walk in: every district court has a legal aid office.
caution-bd-okup = The website and phone could not be checked.
caution-bd-probash-bondhu-16135 = Calls from abroad cost money. Answers may be slow: the line had too few staff in the past.
caution-bd-wage-earners-centre-khilkhet = A night costs money, about 200 taka in 2022. You need papers to stay. There are few beds for women. The name may have changed since 2024.

## Brunei

caution-bn-ambulance-991 = Public hospitals may charge foreigners. This is commonly said and was not checked.
caution-bn-htu = This is a police office. Few people checked are recognised as trafficked. Ask for the Human Trafficking Unit; it has no known line of its own. If possible, go with your embassy.
caution-bn-labour = The public also uses these numbers to report misuse of worker licences. Reports that a worker left an employer have led to caning. Without a valid permit, call your embassy first.
caution-bn-mm-embassy = This embassy answers to the military authorities. Refugees, deserters, activists, people of conscription age and their families may be in danger. Speak to UNHCR or an NGO first.
caution-bn-ph-embassy = No direct phone of this embassy was found. The short number shown may fail from abroad. Then use the other Manila number. The web page is not official.
caution-bn-police-993 = People harmed by trafficking have likely been detained and deported after poor checks. Overstaying may bring caning. If you can wait, speak to your embassy or an NGO first.

## Cambodia

caution-kh-ambulance-119 = The list we saw covers Phnom Penh. The number may also work elsewhere.
caution-kh-central = It usually helps Cambodians abroad, also without papers. No phone number is confirmed. Use the website.
caution-kh-chabdai = This group sends people to shelters and legal help. Its numbers are only on its website.
caution-kh-childhelpline-1280 = For people up to 25. Families may ask about missing migrants. The line passes grave cases to the police.
caution-kh-emb-id = The first number is for protection. The second is for consular papers.
caution-kh-emb-in = This number was published for the fighting in July 2025. It may have changed.
caution-kh-iom = This is an old office number, not a help line. It may have changed.
caution-kh-lac = The phone and address are from 2015 and may have changed.
caution-kh-lscw = No phone number is confirmed. Use the website to ask for a free lawyer.
caution-kh-molvt-1297 = In 2025 this line was for finding jobs after Thailand. Help with complaints about Thai employers or about recruiters is not confirmed.
caution-kh-mrc-bmc-central = There was fighting in this province in December 2025. Check that travel is safe. The phone and opening hours are not known.
caution-kh-police-117 = This is a police line. Police took people out of scam compounds, then they were detained and deported. If you can, message your embassy or an NGO first.
caution-kh-tip-1288 = This is a police line. People taken out of scam compounds were later detained and deported. If you can, message your embassy or an NGO first. Hours and languages are not confirmed.

## Hong Kong

caution-hk-emergency-999 = Police can check your immigration status. In danger, call anyway. Ask for the report number.
caution-hk-help = Take the current number from its website. The phone number shown here is not confirmed.
caution-hk-labour-fdh-hotline = The government runs this line and may pass data to police or Immigration. If your visa has ended, call an NGO or consulate first. Contract ended early: apply to stay longer (extension) within 14 days.
caution-hk-mfmw = The phone number is from about 2014 and is not confirmed. Use the website or go to the office.
caution-id-kjri-hong-kong = People outside the building may pose as staff and ask for money. Use only the counters inside.
caution-ph-consulate-hong-kong = This number was last seen in 2020 and may have changed. At night it may be hard to reach anyone.
caution-ph-mwo-hong-kong = Walk in: no phone number is known. It runs a shelter with a secret address, which was moving in 2026. Ask for the shelter here.
caution-ph-ofw-global-center-hong-kong = Walk in only. No phone number is known.

## Indonesia

caution-id-ambulance-119 = Outside big cities an ambulance may not come quickly. The source for this number is old.
caution-id-check-recruiter-siskop2mi = Two web addresses are in print, so confirm the right one first. A visit or pilgrimage visa for a job is a warning sign.
caution-id-emergency-112 = This number does not work everywhere. If it fails, try 110 for police or 119 for an ambulance. It was seen only for Jakarta.
caution-id-iom-indonesia = This office has no public help line that we know.
caution-id-kemlu-pwni-hotline = Lists disagree about this number. If you are abroad, try the nearest Indonesian embassy or consulate first.
caution-id-kemnaker-1500630 = This office now handles work inside Indonesia and old agency cases. For work abroad, ask KP2MI.
caution-id-komnas-ham = The phone and email are old and may have changed. You must write and sign your complaint. Ask if you want your name kept secret.
caution-id-komnas-perempuan = It runs no shelter itself. It records your complaint and sends you to partners. The phone number is not well confirmed.
caution-id-kp2mi-call-centre = From abroad this is a normal international call and costs money. Other numbers passed around for this office were not confirmed.
caution-id-kp2mi-whatsapp = Check that the WhatsApp account is verified before you send photos of your passport.
caution-id-lbh-jakarta = Walk in, Monday to Thursday, 09:00 to 16:00; hours may have changed. It serves Jakarta and nearby cities.
caution-id-migrant-care = This number was published for the 2026 Middle East crisis. It may be busy or may have changed.
caution-id-peduli-wni-portal = The Foreign Ministry stores your personal data. You need internet and identity papers.
caution-id-police-110 = This is a police line. The number was not checked. It works only inside Indonesia.
caution-id-psd-buruh-migran = The phone number is from 2011 and may belong to a stranger now. Use the website.
caution-id-safe-travel-app = The panic button can send photos, video and your location to the embassy. Do not install it if your employer checks your phone. The app may no longer work.
caution-id-sapa-129 = The government runs this line. It works with police on serious cases.
caution-id-sbmi = The phone and address are from 2014 and may have changed. The union also helps people who went without papers.
caution-id-unhcr-jakarta = This is for people who need refugee protection, not for work problems. The mobile numbers change often.

## Laos

caution-la-adwle = For women who met violence, and for trafficking cases. No phone number is known. Use the website.
caution-la-ambulance-1195 = Sources print two codes. Try 1195 first, then 195. In Vientiane, 1623 is often quicker.
caution-la-atd = This is the police. The number is the mobile of one senior officer and may change. If you can, speak to an NGO or embassy first.
caution-la-care = This is an office line, not a help line.
caution-la-emb-th = For Thai people who need help, and visas for Lao workers. No phone number is known.
caution-la-iom = This is an old office number, not a help line. It may have changed.
caution-la-lwu-1362 = It works only inside Laos. The line is linked to the state. It also helps men where no other centre exists.
caution-la-mrc-champasak = The labour ministry runs this centre. No phone number is known, so you must walk in.
caution-la-mrc-luangprabang = It opened in 2018 and may have closed. No phone number is known, so you must walk in.
caution-la-mrc-salavan = It runs a phone line, but we do not know the number. Use the website.
caution-la-police-1191 = This is the police. Sources print two codes: try 1191 first, then 191. If you can wait, speak to an NGO or embassy first.
caution-la-rescue-1623 = This ambulance works only in the Vientiane area.
caution-la-tourist-police = This is the police, for foreigners harmed by crime. If you can wait, speak to an NGO or embassy first.
caution-la-vfi = No phone number is confirmed. Use the website, or walk in at Pakse.

## Malaysia

caution-my-ambulance-999 = If a life is at risk, call. Public hospitals are told to report patients without papers to Immigration or police. If you can wait, use an NGO or charity clinic. UNHCR cards may lower the cost.
caution-my-asylum-access = It usually helps people without papers, but this is not a promise. No phone number is known.
caution-my-bd-hc-kl = Brokers outside sell services that are free inside. The address has moved several times, so check before you travel. No phone number could be trusted.
caution-my-befrienders-kl = This line listens when you feel very bad. Usually you need not give your name. Use only the number shown here.
caution-my-crc-chin = Only the email is known. It usually helps people without papers, but this is not a promise.
caution-my-eaic = A complaint here does not protect you from arrest. Go through a lawyer or NGO. Answers can take 6 to 12 months. It may no longer take complaints about police.
caution-my-fire-994 = If 994 does not answer, call 999.
caution-my-hei = It usually helps people without papers, but this is not a promise. No phone number is known.
caution-my-id-kbri-kl = Without papers, message first and plan the trip. Indonesian citizens can usually ask for help with or without papers. A travel paper (SPLP) alone does not clear an immigration case. One number shown is unchecked.
caution-my-id-kjri-jb = For Johor, Melaka, Negeri Sembilan and Pahang. Type a word such as "ditipu" or "diancam". Indonesian citizens may usually ask for help, with or without papers. A travel paper (SPLP) alone does not clear an immigration case.
caution-my-id-kjri-kk = For the West Coast, Kudat, Interior, Sandakan and Labuan. People on the Tawau side use the Tawau consulate.
caution-my-id-kjri-kuching = Sources give different addresses. Phone before you travel. There are separate lines for protection, work problems and deaths.
caution-my-id-kjri-penang = For Penang, Kedah and Perlis. The mobile numbers are not well confirmed.
caution-my-id-kri-tawau = Only for Tawau, Kalabakan, Kunak, Lahad Datu and Semporna. The mobile number for urgent papers is not confirmed.
caution-my-in-hc-kl = The WhatsApp line was opened for Covid in 2020. It may be closed.
caution-my-jtk-sabah = No phone number is known. Sabah has its own labour law. This office also enforces the law on trafficking.
caution-my-jtk-sarawak = The numbers are from 2014 and may have changed. Sarawak has its own labour law.
caution-my-jtksm = The first number also takes reports for police and Immigration. Say it is a labour complaint, and do not mention your papers. Employers often cancel permits after complaints. First ask an NGO or embassy for support.
caution-my-kh-embassy-kl = The embassy says its temporary travel paper is free. Refuse brokers who ask for money. It has sheltered people without papers, but has also turned people away.
caution-my-kllac = It usually helps people without papers, but this is not a promise. The number of the court room at Jalan Duta is old.
caution-my-mapo-hotline = This line passes calls to police and Immigration. It also takes reports of migrant smuggling. Callers without papers can be arrested. Unless a life is at risk, contact an NGO or embassy first.
caution-my-mho = A former police chief advises this group. It mainly works on scams abroad. Ask about fees and privacy before you give details.
caution-my-mm-embassy-kl = Danger for refugees: this embassy answers to the military authorities. Deserters, activists, people of conscription age and their families may also be in danger. Speak to UNHCR or an NGO first.
caution-my-mtuc = These contacts are from 2018 and may have changed. The email may be printed wrongly.
caution-my-np-embassy-kl = Use only the number shown here. Other lists print wrong numbers. No 24-hour line is known.
caution-my-nsrc-997 = For money you have just lost to a scam. Police work on this line. Without papers, you may ask an NGO to call. Opening hours may vary.
caution-my-perkeso = This is a government office. It is for injured workers whose employer registered them. Without a permit you are usually not covered. The phone number does not work from abroad.
caution-my-ph-embassy-kl = No current phone of this embassy was found. The numbers shown are in Manila; the short one may fail. The Philippines has no permanent consular office in Sabah.
caution-my-police-999 = Call when a life is in danger. Police can check papers, and people without papers have been arrested after reporting. If you can wait, first call an NGO, your embassy or UNHCR. Women may call WAO.
caution-my-shut = It passes reports to the government council on trafficking (Home Ministry). It has mostly helped Malaysian citizens.
caution-my-suhakam = It can inspect places of detention. It cannot stop a deportation. The phone number is not fully confirmed. It usually helps people without papers, but this is not a promise.
caution-my-talian-heal = The government runs this line. The opening hours are not confirmed.
caution-my-talian-kasih = The government runs this line. Your address and details go to the district welfare office. They may also go to the police.
caution-my-tenaganita = The phone number is not confirmed. It usually helps people without papers, but this is not a promise.
caution-my-th-embassy-kl = Take the phone numbers from the embassy website. Thai consulates in Penang and Kota Bharu may be nearer.
caution-my-th-kotabharu = No phone number is known. Its staff also visit other places in Kelantan and Terengganu.
caution-my-unhcr-detention = Contact UNHCR at once, and a lawyer too: UNHCR was once kept out of depots. Have the UNHCR number, place and date ready. If nobody answers, use the web form. Ask UNHCR before giving data to anyone.
caution-my-unhcr-kl = Do not travel there without an appointment. People have been stopped on the way. Register online. Ask UNHCR before you give your data to anyone.
caution-my-vn-embassy-kl = The numbers are from 2018 or earlier. If nobody answers, use the Viet Nam hotline shown. If you fear your government, speak to UNHCR first.
caution-my-wao = Going to the police without papers may lead to arrest. The staff know this and usually plan around it. Ask how they use what you tell them, before you speak of your papers.
caution-my-wcc-penang = The numbers are from 2015 and 2020 and may have changed.
caution-my-wfw-app = The government runs this app. Your name should stay secret, but inspectors may come with Immigration. Without papers, ask an NGO first. Your language may be missing.

## Myanmar

caution-mm-ambulance-192 = It works only in Yangon, Nay Pyi Taw and Mandalay. Elsewhere, people call local charity ambulances.
caution-mm-dol-npt = The military authorities control this office. You may face arrest, conscription or demands for money. Speak to UNHCR, an NGO or a union in exile first. The numbers are old and may fail.
caution-mm-fire-191 = In Myanmar, 191 is the fire service. In Thailand, 191 is the police.
caution-mm-mrc-tachileik = This centre worked with the labour department before the 2021 coup. It may have closed or changed hands. No phone number is known.
caution-mm-ncm-forced-labour = The military authorities control this office. You may face arrest, conscription or demands for money. People who complained have been threatened or dismissed. Speak to a union or NGO in exile first.
caution-mm-police-199 = The military authorities control the police. You may face arrest, conscription or demands for money. Speak to UNHCR or an NGO first. It works only in Yangon, Nay Pyi Taw and Mandalay.

## Nepal

caution-np-dofe-check-recruiter = Check two things: the agency licence and the approved demand letter.
caution-np-maiti-nepal = Its staff stop and question women at border crossings. No phone number is known.
caution-np-nwc-1145 = The line may be busy: it has few staff. Outside Kathmandu there is less help.
caution-np-pncc = The number is old and may have changed. Other numbers in some apps look invented.
caution-np-police-100 = The emergency number may have changed since 2023.
caution-np-pourakhi = No phone number is known. Numbers in some apps are invented.
caution-np-sami-mrc = The centres sit in district administration offices. Their phone numbers are not known. Some may have closed.
caution-np-shramadhan-1141 = Some middlemen ask families for money for death insurance claims. Do not pay them. The free number works only on some Nepali networks. Use only the numbers shown here.
caution-np-tia-information-booth = Walk in at the airport. The booth may have closed.

## Philippines

caution-ph-1343-actionline = Outside Manila, dial the area code 02 first. Calling from abroad is not confirmed. From abroad, use the 1348 hotline instead.
caution-ph-check-recruiter-dmw = Check two things: the agency is "Valid" and the exact job order exists. Scammers copy real agency names. A Facebook page, SEC paper or mayor's permit proves nothing.
caution-ph-dfa-oumwa = For Filipinos where there is no Migrant Workers Office, and for non-workers. The number is from 2023 and may have changed.
caution-ph-dmw-assistance-desk = For workers where there is a Migrant Workers Office. In other countries, ask the Foreign Affairs department (DFA).
caution-ph-dmw-mwpb-illegal-recruitment = Trust only email addresses that end in dmw.gov.ph. Others may be false.
caution-ph-dmw-owwa-1348 = The short number may fail from abroad. Then use the other number shown. It usually helps workers with and without papers.
caution-ph-mfa-quezon-city = This network sends you to local groups. It is not a help line. The contact is not well confirmed.
caution-ph-owwa = You may wait long: many people call. Some help is only for active OWWA members.
caution-ph-pao = Free lawyers are for people with a low income. The number is from 2020 and may have changed.
caution-ph-pnp-wcpc = This is a police line. In danger, dial 911 in the Philippines.
caution-ph-unified-911 = It works only inside the Philippines.

## Singapore

caution-sg-ambulance-995 = 995 is free for real emergencies. 1777 is for non-emergencies and costs money.
caution-sg-aware = This is an independent women's organisation. Staff speak English first.
caution-sg-bd-hc = The number is not confirmed. No special line for workers was found.
caution-sg-cde = This centre interviews workers for the Ministry of Manpower (MOM). It passes serious matters to the authorities. If your pass has ended, speak to TWC2 or HOME first.
caution-sg-fast-old = This number is from 2013 and may belong to a stranger now.
caution-sg-hagar = It works closely with the government. It passes reports to police and the Ministry of Manpower (MOM). No phone number is known.
caution-sg-healthserve = Sources give different numbers, and the older one may not work. The clinic is mainly for construction, marine and process workers with a pass.
caution-sg-home = Some numbers shown are from 2020 or earlier and may not work. Use the first ones. It runs a shelter for domestic workers.
caution-sg-id-kbri = Singapore may not tell the embassy of an arrest. Ask for your embassy yourself. The mobile number is from 2020, so try the main number first.
caution-sg-imh = This is a government hospital. Foreigners must pay for treatment.
caution-sg-in-hc = The number was not seen on its own page. No 24-hour line for workers is confirmed.
caution-sg-jurong-fishery-welfare = You usually need permission to leave the ship. The port and the centre may have closed. The number belongs to the Migrant Workers' Centre (MWC).
caution-sg-kh-embassy = No phone number is confirmed. Take it from the embassy website.
caution-sg-mm-embassy = This embassy answers to the military authorities. Refugees, deserters, activists, people of conscription age and their families may be in danger. Speak to UNHCR or an NGO first. The numbers are in doubt.
caution-sg-mom-main = MOM also enforces the law on work passes, side jobs and cancelled permits. If your pass is not valid, speak to TWC2 or HOME first. Pregnancy results from six-monthly checks go to MOM.
caution-sg-mom-mdw = The ministry that runs this line also enforces permit rules. Pregnancy results from six-monthly checks go to it. Calls from a mobile may cost money.
caution-sg-mtss = No phone number is known. The office is inside the port.
caution-sg-mwc = The employers' federation runs half of this centre. It works with the ministry (MOM). Without a valid pass, TWC2 or HOME are usually safer to call first.
caution-sg-navh = The government runs this line. It can pass your case to the police.
caution-sg-ph-embassy = This is the main number only. The after-hours number is from about 2016 and is not confirmed.
caution-sg-police-999 = Police check immigration status. Overstaying may bring jail, and caning for men under 50 after 90 days. If you are not in danger now, call an NGO first.
caution-sg-police-tip = The police run this line. People harmed have sometimes been missed, punished or deported. Ask HOME or TWC2 to go with you.
caution-sg-probono = The number is not confirmed. Some legal clinics are only for citizens and residents, not for migrant workers. Ask TWC2 or HOME for a legal clinic for migrants.
caution-sg-scamshield = For scams, also false job offers. The police run this line.
caution-sg-sos = Staff mainly speak English and Mandarin. They may alert emergency services if a life is in danger. It usually helps people without papers, but this is not a promise.
caution-sg-tadm = This is a government office. There are strict time limits, and a late claim can be lost. You need Singpass. Domestic workers call the MOM line for domestic workers.
caution-sg-twc2 = It usually helps people without papers, but this is not a promise. The office number is not confirmed.
caution-sg-vn-embassy = The number is not well confirmed and may have changed. If you fear your government, speak to UNHCR or an NGO first.

## Taiwan

caution-id-kdei-taipei = Its staff have told workers not to leave their employers. The 1955 worker line is separate: the Taiwan labour ministry runs it.
caution-ph-mwo-kaohsiung = The number is from 2022. The office had the old name POLO then. It may have changed.
caution-ph-mwo-taichung = The number is from 2022. The office had the old name POLO then. It may have changed.
caution-ph-mwo-taipei = The number is from 2022. The office had the old name POLO then. It may have changed.
caution-tw-1955 = It passes cases to the labour office, and sometimes police. If you left your employer or have no permit, speak to an NGO first. It works only inside Taiwan. It is not the immigration line.
caution-tw-hope-workers-center = No phone number is known. The centre is in Zhongli. Use the website.
caution-tw-police-110 = Police check your residence papers. In danger, call anyway. If you are detained and fear your government, say so at once.
caution-tw-spa = A shelter for injured, sick and pregnant workers. No phone number is known.
caution-tw-taipei-foreign-labour-office = This city office also inspects workplaces. Without papers, speak to an NGO first. The number may have changed. Extensions: Philippines 4208, Indonesia 4213, Viet Nam 4223, Thailand 4221.

## Thailand

caution-th-ambulance-1669 = English may not be spoken. The hospital may ask for money later. Ask early about an NGO for migrant health.
caution-th-asylum-access = The phone number is not confirmed. Check the website. It helps refugees, also in immigration detention.
caution-th-bangkok-ems-1646 = Sources disagree about this number. One says it belongs to immigration. Use 1669 instead.
caution-th-brc = The phone number is not confirmed. It stopped basic health care in 2014.
caution-th-childline-1387 = For people under 18. The number was not checked. Staff speak Thai.
caution-th-con-kh-sakaeo = There was fighting and a curfew here in 2025, and crossings closed. The consulate may not answer, and no phone number is known. Do not take forest routes: there may be mines.
caution-th-con-mm-chiangmai = This consulate answers to the military authorities. People who fled the military or conscription, and their families, may be in danger. Speak to an NGO first. No phone number is known.
caution-th-ddpm-1784 = Only for floods and other disasters. The number is not well confirmed.
caution-th-dlpw-1546 = This government office works beside inspection teams. Without papers, go with an NGO or lawyer. The number is from 2017; complaints may have moved to 1506.
caution-th-dlpw-tak = Only the national line is known. Without papers, go with an NGO such as HRDF or MAP.
caution-th-doe-1694 = This office issues permits and joins inspections that charge workers. It also takes reports about workers without permits. Without papers, do not give your name or workplace. Ask an NGO to call for you.
caution-th-dsi-1202 = This number was not checked. These investigators work with police, who may arrest people without papers. If your life is in danger, call anyway. If not, ask an NGO to contact them for you.
caution-th-emb-bd = The number was not checked. This embassy also serves Bangladeshis in Cambodia.
caution-th-emb-kh = The numbers are from 2014 and may be dead. Thailand and Cambodia have been in armed conflict since 2025. The embassy may not be able to act, and land crossings were closed.
caution-th-emb-la = The address and number were not checked. Confirm them before you go.
caution-th-emb-mm = This embassy answers to the military authorities. If you fled the military, conscription or politics, it is dangerous. Staff once threatened callers with arrest. Speak to an NGO first; the numbers are from 2015.
caution-th-emb-my = The numbers are from 2020 and may have changed.
caution-th-emb-np = The address and number were not checked. It also serves Nepalis in Cambodia, Laos and Myanmar.
caution-th-emb-ph = The numbers are from 2010 and 2014 and may have changed.
caution-th-emb-vn = The numbers are from 2014. If they fail, use the Viet Nam citizen protection hotline. If you fear your government, speak to UNHCR first.
caution-th-ffw = The numbers are from about 2012 and may belong to a stranger now.
caution-th-ffw-maesot = Police send people here, so police may know that you stay. The shelter may have closed. No phone number is known.
caution-th-frn = Thai law has barred migrants from leading a union. If your captain is hostile, join quietly. No phone number is confirmed.
caution-th-gcc-1111 = This government office passes complaints to ministries, also to immigration. Without papers, speak to an NGO first. Staff may not speak your language.
caution-th-hrdf = No phone number is confirmed. Use the website to ask for a free lawyer.
caution-th-ilo-roap = This office does not take individual cases. Ask it for the nearest Migrant Worker Resource Centre.
caution-th-iom-bangkok = This is an old office number, not a help line. Beware of false offers of migration help online and by email.
caution-th-issara = It often solves cases with the companies that buy from your employer. Ask that your name is not given. It is free only inside Thailand. Lao may no longer be spoken.
caution-th-jrs = The number is for its education project. It may now have less money to help.
caution-th-lpn = It works with people without papers too. A rescue may include police or ministry officers. If you do not want that, say so first.
caution-th-lpn-languages = These numbers were not tested. One language line may have changed.
caution-th-mae-tao = It treats people with or without papers. Checkpoints on roads near Mae Sot may lead to arrest on the way. No phone number is confirmed.
caution-th-map = It has a crisis line, but the number could not be confirmed. Use the website.
caution-th-mental-1323 = Staff usually speak only Thai.
caution-th-mfa-protection = For Thai citizens in trouble abroad. The mobile numbers were for one crisis and may no longer work.
caution-th-mitrthai = This is information only, and you need internet. It may not be up to date.
caution-th-mmf = For Chiang Rai and Phayao. No phone number is confirmed, and the page may be old.
caution-th-mol-sso-1506 = The government runs this line. It also takes reports about workers without permits. Without papers, ask an NGO first. In 2019, key 5 was for labour complaints; this may have changed.
caution-th-mrc-bangbon-homenet = Walk in only: no phone number is known. The centre may have closed.
caution-th-mrc-maesot-hrdf = The phone and street address are not confirmed. It has helped many workers without papers.
caution-th-msdhs-1300 = This line can pass cases to police; people harmed have been arrested and deported. During Covid it also took reports on migrants. State shelters may limit movement and phones. Without papers, let an NGO call if you can wait; ask for your language.
caution-th-msdhs-1300-abroad = Only for Thai people outside Thailand. The line may have closed.
caution-th-msdhs-datip = This number is from 2012 and the office has changed. The first line to try is 1300, but read its warning.
caution-th-mwrn = The sources are old and the office may have closed. No phone number is known.
caution-th-nhrct = It is slow and not for emergencies. It passes some cases to police and ministries. If you do not agree to that, say so.
caution-th-nhrct-1377 = This number was not checked. It is better to use the Bangkok numbers of this commission.
caution-th-paveena-1134 = The number was not checked. It works closely with police and the media. Ask them to keep your name and face private.
caution-th-police-1599 = This is a police line. Thai police may arrest and detain people without papers. If your life is in danger, call anyway. If you can wait, speak to an NGO first.
caution-th-police-191 = This is the police. They may arrest and detain people without papers. If your life is in danger, call anyway. If not, speak to an NGO first; most operators speak only Thai.
caution-th-police-ahtd-1191 = This is a police line, and the number was not checked. Police may arrest and detain people without papers. If your life is in danger, call anyway. If not, speak to an NGO first.
caution-th-rbb = The phone numbers are on its website. Use the website to find them.
caution-th-saw-maesot = It says it helps people without papers, also with bail. The page is from 2013. No phone number is known.
caution-th-stella-maris-samaesan = The centre opened in 2017 and may have moved. No phone number is known.
caution-th-swan = For Shan and other ethnic women in Fang, Mae Ai and Wiang Haeng. No phone number is confirmed.
caution-th-tourist-police-1155 = This is a police line for tourists, with some foreign languages. Police may arrest and detain people without papers. If your life is in danger, call anyway. If not, speak to an NGO first.
caution-th-tzuchi = The clinic opened once a month in 2015. Check that it still runs before you travel.
caution-th-unhcr = A UNHCR card does not stop an arrest in Thailand. Save the numbers from its website while you have signal. UNHCR says it keeps what you say private. People from Myanmar are often sent to border camps.

## Timor-Leste

caution-tl-civil-protection-115 = This number is from 2013. Later notices name 112 as the emergency number.
caution-tl-emergency-112 = Police answer this number. Ambulance and fire may not answer on it everywhere.
caution-tl-pntl-landline = This is the police. The number was published for road accidents.
caution-tl-pradet-fatin-hakmatek = Walk in: no phone number is known, and the sources are old. State shelter was given only to people who joined an investigation (2023 report).

## Viet Nam

caution-vn-111-trafficking-child-hotline = All calls are recorded. Reports go to police, border guard, coast guard or the commune. It may not work from abroad.
caution-vn-112-disaster-rescue = The military runs this line. It is for disasters and rescue, also at sea. It is not for work problems.
caution-vn-citizen-protection = The government runs this line. If you fear the government of Viet Nam, speak to UNHCR instead. Use only the numbers shown here.
caution-vn-csaga = Its centres in Ho Chi Minh City and Da Nang may have closed. Ask before you travel.
caution-vn-dolab-check-recruiter = Some people pose as the state centre COLAB to collect money. Pay only after signing, directly, and take a receipt. The web address may have changed.
caution-vn-hagar = It usually takes people sent by authorities or partner groups.
caution-vn-iom = This office has no public help line that we know. The national line is 111; read its warning first.
caution-vn-peace-house = The call costs money and usually does not work from abroad. The shelter address is secret.
