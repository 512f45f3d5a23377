### The offer check: is this job offer safe? Asked one question at a time, answered with what to do first, then why.
### Plain words, at most 15 a sentence. Never blame, never frighten with arrest. No verdict says that an offer is safe.

## The way in

offer-title = Ligtas ba ang alok na trabahong ito?
offer-intro = Sagutin ang alam mo. Laktawan ang iba. Hindi lalabas sa teleponong ito ang mga sagot mo.
offer-start = Suriin ang alok
offer-again = Suriin ang ibang alok
offer-skip = Laktawan
offer-done = Ipakita na ang resulta
offer-answered = Mga sagot: { $count }
offer-signs-title = Mga senyales ng panganib
offer-signs-hint = Kahit isa lang dito ay dahilan para huminto at magtanong muna sa iba.

## Before the questions

offer-q-stage = Nasaan ka ngayon?
offer-stage-before_departure = Nasa bahay pa, hindi pa umaalis
offer-stage-in_transit = Nasa biyahe na
offer-stage-at_work = Nagtatrabaho na roon
offer-q-origin = Saang bansa ka nanggaling?
offer-q-destination = Saang bansa ang trabaho?
offer-q-sector = Anong uri ng trabaho ito?
offer-sector-domestic_work = Trabaho sa pribadong bahay
offer-sector-care = Pag-aalaga ng matanda o maysakit
offer-sector-manufacturing = Pabrika
offer-sector-construction = Konstruksiyon
offer-sector-plantation = Plantasyon o bukid
offer-sector-fishing = Pangingisda o trabaho sa dagat
offer-sector-entertainment = Restawran, bar o masahe
offer-sector-scam_compound_pretext = Trabaho sa computer, chat o customer service
offer-sector-seasonal = Trabahong pana-panahon (seasonal)
offer-sector-other = Ibang trabaho

## The questions

offer-q-recruiter = Sino ang nag-aalok sa iyo ng trabaho?
offer-recruiter-known_person = Kakilala ko
offer-recruiter-facebook = Isang tao sa Facebook
offer-recruiter-telegram = Isang tao sa Telegram o sa chat
offer-recruiter-agency_claimed = Taong nagsasabing ahensiya siya
offer-recruiter-licensed_agency = Ahensiyang may lisensiya
offer-recruiter-government = Opisina ng gobyerno
offer-recruiter-friend_abroad = Kaibigang nasa ibang bansa
offer-recruiter-employer_direct = Ang employer mismo
offer-q-visa = Anong visa ang makukuha mo, o hawak mo na?
offer-visa-work = Work visa o work permit
offer-visa-tourist = Tourist visa
offer-visa-student = Student visa
offer-visa-visit = Visit pass (pang-bisita)
offer-visa-none = Wala
offer-q-fee_asked = Magkano lahat-lahat ang kailangan mong bayaran para sa trabaho?
offer-q-licence_found = Nakita mo ba ang pangalan ng recruiter sa opisyal na listahan?
offer-q-contract_seen = Nakita mo na ba ang nakasulat na kontrata?
offer-q-passport_to_be_held = Hawak o hahawakan ba ng ibang tao ang pasaporte mo?
offer-q-age = Ilang taon ka na?
offer-q-job_named = Sinabi ba nila sa iyo nang malinaw kung ano ang trabaho?
offer-q-loan_offered = Inalok ka ba ng utang o paunang pera (cash advance)?
offer-q-fee_to_be_deducted = Kakaltasan ba ang suweldo mo para mabayaran iyon?
offer-q-secrecy = Sinabihan ka bang ilihim ito o magsinungaling?
offer-q-informal_crossing = Gusto ba nilang tumawid ka sa border nang walang tatak ang pasaporte?
offer-q-asked_false_age_or_name = Sinabihan ka bang gumamit ng hindi totoong pangalan o edad?
offer-q-rushed = Minamadali ka bang magpasya?
offer-q-wage_promised = Magkano ang suweldong ipinangako sa iyo kada buwan?
offer-q-fee_after_contract = Hinihingi lang ba ang pera pagkatapos mapirmahan ang kontrata?
offer-q-destination_changed = Nagbago ba ang bansa o lugar habang nasa biyahe?
offer-q-accommodation_locked = Ikinakandado o binabantayan ka ba sa tinutuluyan mo?
offer-q-phone_taken = Kinuha ba ang telepono mo?
offer-q-family_threatened = Pinagbantaan ba ang pamilya mo?
offer-q-threats = Pinagbantaan ka ba?
offer-q-violence = Sinaktan ka ba?
offer-q-wage_owed_months = Ilang buwan ng suweldo ang utang sa iyo?
offer-q-job_changed = Iba ba ang trabaho sa ipinangako?
offer-q-paid_less_than_contract = Mas maliit ba ang bayad sa iyo kaysa sa napagkasunduan?
offer-q-hours_per_day = Ilang oras ka nagtatrabaho sa isang araw?
offer-q-no_rest_day = Nagtatrabaho ka ba nang walang araw ng pahinga?
offer-q-food_withheld = Kulang ba ang pagkaing ibinibigay sa iyo?
offer-q-poor_housing = Marumi ba o hindi ligtas ang tinutulugan mo?
offer-q-permit_taken = Kinuha ba ang work permit mo o iba mo pang papeles?
offer-q-debt_grows = Lumalaki ba ang utang mo nang hindi mo alam kung bakit?
offer-q-family_land_sold = Nagbenta o nagsangla ba ang pamilya mo ng lupa o bahay para dito?
offer-q-contract_signed_blank = Pumirma ka ba sa papel na blangko o hindi mabasa?
offer-q-claims_to_be_official = Sinasabi ba ng recruiter na taga-gobyerno siya?
offer-q-no_qualifications_needed = Mataas ba ang suweldo kahit walang kasanayang kailangan?
offer-amount = Halaga
offer-currency = Uri ng pera (currency)

## The result

offer-verdict-strong_warning = Matinding babala. Huminto, at humingi muna ng tulong bago gumawa ng iba pa.
offer-verdict-warning = Babala. May bagay rito na labag sa batas o hindi ligtas.
offer-verdict-more_questions = Hindi pa namin masabi. Itanong muna ang mga ito.
offer-verdict-no_warning = Wala kaming nakitang senyales ng panganib sa mga sagot mo. Hindi ito patunay na ligtas ang alok.
offer-do-strong_warning = Huwag magbayad ng anuman. Huwag pumirma ng anuman. Ikaw ang humawak ng pasaporte mo. Kung naroon ka na, humingi ng tulong ngayon.
offer-do-warning = Huwag magbayad o pumirma ng anuman hangga't hindi ito natitingnan ng taong pinagkakatiwalaan mo.
offer-do-more_questions = Huwag magbayad ng anuman hangga't hindi mo alam ang mga sagot.
offer-do-no_warning = Magtago ng kopya ng lahat, at mag-iwan ng isa sa pamilya mo.
offer-why-title = Ano ang nakita namin
offer-law-title = Saan ito nakabatay
offer-help-title = Sino ang makakatulong
offer-corridor-unknown = Kaunti ang alam namin tungkol sa trabaho sa pagitan ng mga bansang ito. Mga tuntuning pandaigdig ang ginamit.
offer-fee-months = Katumbas ito ng { $months } buwan ng ipinangakong suweldo.
offer-not-your-fault = Kung nakapagbayad o nakapirma ka na, hindi mo iyon kasalanan. May tulong pa rin.

## What was found: first what it means, then what to do

offer-finding-abusive_conditions = Sinaktan ka, nagugutom ka, o masama ang kondisyon ng tirahan o trabaho mo.
offer-do-abusive_conditions = Humanap ng ligtas na sandali para tumawag at humingi ng tulong.
offer-finding-blank_contract = Pinapirma ka sa papel na hindi mo mabasa.
offer-do-blank_contract = Isulat kung ano ang sinabi sa iyo. Hilingin sa taong tumutulong na siya ang humingi ng kopya.
offer-finding-child = May taong wala pang 18 taong gulang. Hindi puwedeng pumayag ang bata sa ganito.
offer-do-child = Tumawag sa helpline para sa mga bata o sa NGO. Walang ginawang mali ang bata.
offer-finding-contract_substitution = Hindi ito ang trabahong napagkasunduan.
offer-do-contract_substitution = Itago ang unang kontrata at ang mga mensahe. Patunay ang mga ito.
offer-finding-debt_bondage = Maaaring hindi ka makaalis sa trabaho dahil sa utang.
offer-do-debt_bondage = Huwag umutang para sa trabaho. Kung may utang ka na, magtanong sa taong tumutulong bago magbayad pa.
offer-finding-deception_destination = Hindi ito ang lugar na sinabi sa iyo.
offer-do-deception_destination = Sabihin sa pamilya mo kung nasaan ka talaga.
offer-finding-deposit = May hinihinging deposito. Madalas hindi na ito naibabalik.
offer-do-deposit = Huwag itong bayaran. Itanong kung aling batas ang pumapayag dito.
offer-finding-excessive_overtime = Napakahaba ng oras ng trabaho mo bawat araw.
offer-do-excessive_overtime = Isulat ang oras ng trabaho mo bawat araw.
offer-finding-false_papers = Ikaw ang manganganib sa maling pangalan o edad, hindi ang recruiter.
offer-do-false_papers = Gamitin lang ang sarili mong pangalan at edad.
offer-finding-fee_above_ceiling = Sinisingil ka nang higit sa pinapayagan ng batas o ng pamantayan.
offer-do-fee_above_ceiling = Huwag magbayad. Kung nakapagbayad ka na, itago ang bawat resibo at mensahe.
offer-finding-irregular_route = Wala kang proteksiyon sa ganitong paraan ng pagbiyahe.
offer-do-irregular_route = Huwag bumiyahe sa ganitong paraan. Humingi muna ng work visa.
offer-finding-isolation = Inihihiwalay ka sa ibang tao.
offer-do-isolation = Magkasundo kayo ng pamilya mo sa isang salita na ang ibig sabihin: humingi ng tulong.
offer-finding-no_contract = Walang nakasulat na kontrata.
offer-do-no_contract = Bago ka bumiyahe, humingi ng kontrata sa wikang nababasa mo.
offer-finding-passport_retention = Sa iyo ang papeles mo. Walang sinuman ang puwedeng magtago nito mula sa iyo.
offer-do-passport_retention = Hilinging ibalik ang mga ito sa iyo. Magtago ng litrato ng bawat pahina.
offer-finding-restriction_of_movement = Hindi ka malayang umalis. Napakaseryosong senyales ito.
offer-do-restriction_of_movement = Tumawag para humingi ng tulong kapag ligtas. Sabihin kung nasaan ka.
offer-finding-rushed = Ayaw ng taong nagmamadali sa iyo na magtanong ka.
offer-do-rushed = Sabihing kailangan mo ng tatlong araw.
offer-finding-scam_compound_pattern = Maraming alok na ganito ang nauwi sa mga nakakandadong compound. Doon, pinipilit ang mga tao na manloko ng iba.
offer-do-scam_compound_pattern = Huwag bumiyahe. Ipakita ito sa pamilya mo at sa NGO.
offer-finding-secrecy_pressure = Hindi kailangang ilihim ang tapat na alok.
offer-do-secrecy_pressure = Sabihin ang lahat sa isang taong pinagkakatiwalaan mo.
offer-finding-threats = Pinagbabantaan ka o ang pamilya mo. Napakaseryosong senyales ito.
offer-do-threats = Huwag sagutin nang mag-isa ang banta. Magtanong sa NGO o sa abogado.
offer-finding-tourist_visa_for_work = Hindi ka pinapayagang magtrabaho gamit ang visa na ito. Kung walang work visa, madali kang lokohin ng iba.
offer-do-tourist_visa_for_work = Huwag bumiyahe hangga't wala pa sa kamay mo ang work visa.
offer-finding-unlicensed_recruiter = Hindi tiyak kung may pahintulot ang recruiter na mag-recruit.
offer-do-unlicensed_recruiter = Ikaw mismo ang magsuri ng lisensiya sa labor office. Bago iyon, huwag magbayad ng anuman.
offer-finding-withholding_wages = Hindi ibinibigay sa iyo ang suweldo mo.
offer-do-withholding_wages = Isulat ang bawat araw ng trabaho at bawat bayad sa iyo. Puwede mo itong habulin, kahit sa bandang huli.

## What to ask the recruiter

offer-ask-title = Itanong sa recruiter
offer-ask-recruiter = Ano po ang buong pangalan ninyo, at sa aling kompanya kayo nagtatrabaho?
offer-ask-visa = Anong visa po ang makukuha ko, at puwede ko bang makita bago ako magbayad?
offer-ask-fee_asked = Ano po lahat ang dapat kong bayaran? Pakisulat po, at pakibigyan ako ng resibo.
offer-ask-licence_found = Ano po ang numero ng lisensiya ninyo, at ang numero ng job order na ito?
offer-ask-contract_seen = Puwede ko po bang makuha ngayon ang kontrata, sa wika ko, para maiuwi?

## When somebody rushes you

offer-rushed-title = Minamadali ako
offer-rushed-hint = Sabihin ito. Maghihintay ang tapat na recruiter.
offer-rushed-say = Interesado po ako. Kailangan ko po munang ipakita sa pamilya ko ang kontrata at numero ng lisensiya ninyo. Sasagot po ako pagkatapos ng tatlong araw.
offer-rushed-why = Kung ayaw nila, iyon na ang sagot para sa iyo.
