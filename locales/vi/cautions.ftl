### Cautions shown above the call button of a contact, one message for each directory record that needs one.
### About 220 characters at most, short sentences, spoken to a person who may be frightened.
### Every warning of the source is kept; a record without a warning for the caller has no message.
### A caution never promises safety and never gives another phone number, only short official codes.

## Any country (at sea)

caution-int-iswan-seafarerhelp = Gọi điện có thể mất tiền, nên dùng WhatsApp tốt hơn. Nơi này thường giúp người không có giấy tờ, nhưng đây không phải lời hứa.

## Bangladesh

caution-bd-109 = Đường dây này chuyển vụ việc cho cảnh sát. Bạn cũng có thể nói với tổ chức NGO hoặc nhóm trợ giúp pháp lý.
caution-bd-999 = Cảnh sát điều hành đường dây này. Năm 2024, nó đã ngừng tám ngày khi có bất ổn.
caution-bd-check-recruiter-bmet = Hãy hỏi công ty số RL của họ và kiểm tra ở đây. Môi giới cấp dưới (dalal) không có số RL. Công ty giữ hộ chiếu của bạn có thể bị phạt.
caution-bd-mrc-dhaka-cumilla = Các trung tâm này có thể đã đóng cửa. Hãy hỏi văn phòng việc làm của huyện (DEMO) xem còn hoạt động không.
caution-bd-nlaso-16699 = Nhiều nơi vẫn in một số cũ hơn. Chỉ dùng số ghi ở đây. Bạn cũng có thể đến trực tiếp: mỗi tòa án huyện có một văn phòng trợ giúp pháp lý.
caution-bd-okup = Trang web và số điện thoại không kiểm tra được.
caution-bd-probash-bondhu-16135 = Gọi từ nước ngoài mất tiền. Trả lời có thể chậm: trước đây đường dây này thiếu nhân viên.
caution-bd-wage-earners-centre-khilkhet = Ở một đêm mất tiền, khoảng 200 taka vào năm 2022. Bạn cần giấy tờ để ở lại. Có ít giường cho phụ nữ. Tên có thể đã đổi từ năm 2024.

## Brunei

caution-bn-ambulance-991 = Bệnh viện công có thể thu tiền người nước ngoài. Nhiều người nói vậy, nhưng chưa được kiểm tra.
caution-bn-htu = Đây là cơ quan cảnh sát. Trong những người được xem xét, ít ai được công nhận là bị mua bán. Hãy xin gặp Human Trafficking Unit; chưa biết số riêng của họ. Nếu có thể, hãy đi cùng đại sứ quán nước bạn.
caution-bn-labour = Người dân cũng dùng các số này để báo việc dùng sai giấy phép lao động. Có người bị báo là đã rời chủ, rồi bị đánh roi. Nếu không có giấy phép còn hạn, hãy gọi đại sứ quán nước bạn trước.
caution-bn-mm-embassy = Đại sứ quán này dưới quyền chính quyền quân sự. Người tị nạn, người rời bỏ quân đội, nhà hoạt động, người trong độ tuổi đi lính và gia đình họ có thể gặp nguy hiểm. Hãy nói với UNHCR hoặc tổ chức NGO trước.
caution-bn-ph-embassy = Không tìm thấy số gọi thẳng của đại sứ quán này. Số ngắn ghi ở đây có thể không gọi được từ nước ngoài. Khi đó hãy dùng số Manila còn lại. Trang web này không phải trang chính thức.
caution-bn-police-993 = Có khả năng là người bị mua bán đã bị tạm giữ và trục xuất sau khi được xem xét không kỹ. Ở quá hạn có thể bị đánh roi. Nếu chờ được, hãy nói với đại sứ quán nước bạn hoặc tổ chức NGO trước.

## Cambodia

caution-kh-ambulance-119 = Danh sách chúng tôi thấy chỉ nói về Phnom Penh. Số này cũng có thể gọi được ở nơi khác.
caution-kh-central = Nơi này thường giúp người Campuchia ở nước ngoài, cả người không có giấy tờ. Chưa có số điện thoại nào được xác nhận. Hãy dùng trang web.
caution-kh-chabdai = Nhóm này giới thiệu người đến nhà tạm lánh và trợ giúp pháp lý. Số điện thoại chỉ có trên trang web của họ.
caution-kh-childhelpline-1280 = Dành cho người đến 25 tuổi. Gia đình có thể hỏi về người di cư bị mất tích. Đường dây này chuyển các vụ nặng cho cảnh sát.
caution-kh-emb-id = Số thứ nhất để xin được bảo vệ. Số thứ hai để làm giấy tờ lãnh sự.
caution-kh-emb-in = Số này được đưa ra khi có giao tranh vào tháng bảy năm 2025. Nó có thể đã đổi.
caution-kh-iom = Đây là số văn phòng cũ, không phải đường dây giúp đỡ. Nó có thể đã đổi.
caution-kh-lac = Số điện thoại và địa chỉ là từ năm 2015 và có thể đã đổi.
caution-kh-lscw = Chưa có số điện thoại nào được xác nhận. Hãy dùng trang web để xin luật sư miễn phí.
caution-kh-molvt-1297 = Năm 2025, đường dây này để tìm việc sau khi từ Thái Lan về. Chưa xác nhận được họ có giúp khiếu nại về người tuyển dụng hoặc chủ ở Thái Lan không.
caution-kh-mrc-bmc-central = Tỉnh này đã có giao tranh vào tháng mười hai năm 2025. Hãy xem đường đi có an toàn không. Chưa biết số điện thoại và giờ mở cửa.
caution-kh-police-117 = Đây là đường dây của cảnh sát. Cảnh sát đã đưa người ra khỏi khu lừa đảo, rồi họ bị tạm giữ và trục xuất. Nếu có thể, hãy nhắn tin cho đại sứ quán nước bạn hoặc tổ chức NGO trước.
caution-kh-tip-1288 = Đây là đường dây của cảnh sát. Người được đưa ra khỏi khu lừa đảo sau đó đã bị tạm giữ và trục xuất. Nếu có thể, hãy nhắn tin cho đại sứ quán nước bạn hoặc tổ chức NGO trước. Giờ mở và ngôn ngữ chưa được xác nhận.

## Hong Kong

caution-hk-emergency-999 = Cảnh sát có thể kiểm tra tình trạng cư trú của bạn. Nếu nguy hiểm, vẫn hãy gọi. Hãy xin số của biên bản báo án.
caution-hk-help = Hãy lấy số hiện nay từ trang web của họ. Số điện thoại ghi ở đây chưa được xác nhận.
caution-hk-labour-fdh-hotline = Chính phủ điều hành đường dây này và có thể chuyển thông tin cho cảnh sát hoặc cơ quan xuất nhập cảnh. Nếu visa đã hết, hãy gọi tổ chức NGO hoặc lãnh sự quán trước. Nếu hợp đồng chấm dứt sớm: xin gia hạn ở lại trong vòng 14 ngày.
caution-hk-mfmw = Số điện thoại là từ khoảng năm 2014 và chưa được xác nhận. Hãy dùng trang web hoặc đến văn phòng.
caution-id-kjri-hong-kong = Người ở ngoài tòa nhà có thể giả làm nhân viên và đòi tiền. Chỉ dùng các quầy ở bên trong.
caution-ph-consulate-hong-kong = Số này được thấy lần cuối vào năm 2020 và có thể đã đổi. Ban đêm có thể khó gặp được ai.
caution-ph-mwo-hong-kong = Hãy đến trực tiếp: chưa biết số điện thoại. Nơi này có nhà tạm lánh với địa chỉ bí mật, đang chuyển chỗ vào năm 2026. Hãy hỏi về nhà tạm lánh ở đây.
caution-ph-ofw-global-center-hong-kong = Chỉ đến trực tiếp. Chưa biết số điện thoại.

## Indonesia

caution-id-ambulance-119 = Ngoài các thành phố lớn, xe cấp cứu có thể không đến nhanh. Nguồn của số này đã cũ.
caution-id-check-recruiter-siskop2mi = Có hai địa chỉ web được in ra, nên trước hết hãy xác nhận địa chỉ đúng. Dùng visa thăm hoặc hành hương để đi làm là dấu hiệu nguy hiểm.
caution-id-emergency-112 = Số này không phải ở đâu cũng gọi được. Nếu không được, hãy thử 110 gọi cảnh sát hoặc 119 gọi xe cấp cứu. Chúng tôi chỉ thấy số này cho Jakarta.
caution-id-iom-indonesia = Theo chúng tôi biết, văn phòng này không có đường dây giúp đỡ cho người dân.
caution-id-kemlu-pwni-hotline = Các danh sách ghi số này không giống nhau. Nếu bạn ở nước ngoài, hãy thử đại sứ quán hoặc lãnh sự quán Indonesia gần nhất trước.
caution-id-kemnaker-1500630 = Cơ quan này nay lo việc làm trong nước Indonesia và các vụ cũ về công ty môi giới. Về việc làm ở nước ngoài, hãy hỏi KP2MI.
caution-id-komnas-ham = Số điện thoại và e-mail đã cũ và có thể đã đổi. Bạn phải viết và ký đơn khiếu nại. Hãy yêu cầu nếu bạn muốn giữ kín tên mình.
caution-id-komnas-perempuan = Nơi này không có nhà tạm lánh riêng. Họ ghi lại khiếu nại và giới thiệu bạn đến các nơi phối hợp. Số điện thoại chưa được xác nhận rõ.
caution-id-kp2mi-call-centre = Gọi từ nước ngoài là cuộc gọi quốc tế bình thường và mất tiền. Những số khác người ta truyền nhau về cơ quan này chưa được xác nhận.
caution-id-kp2mi-whatsapp = Hãy kiểm tra tài khoản WhatsApp đã được xác minh trước khi gửi ảnh hộ chiếu.
caution-id-lbh-jakarta = Đến trực tiếp, thứ hai đến thứ năm, 09:00 đến 16:00; giờ có thể đã đổi. Nơi này giúp ở Jakarta và các thành phố lân cận.
caution-id-migrant-care = Số này được đưa ra cho cuộc khủng hoảng Trung Đông năm 2026. Nó có thể bận hoặc đã đổi.
caution-id-peduli-wni-portal = Bộ Ngoại giao lưu thông tin cá nhân của bạn. Bạn cần có mạng và giấy tờ tùy thân.
caution-id-police-110 = Đây là đường dây của cảnh sát. Số này chưa được kiểm tra. Nó chỉ gọi được ở trong nước Indonesia.
caution-id-psd-buruh-migran = Số điện thoại là từ năm 2011 và nay có thể là của người lạ. Hãy dùng trang web.
caution-id-safe-travel-app = Nút báo nguy có thể gửi ảnh, video và vị trí của bạn cho đại sứ quán. Đừng cài ứng dụng nếu chủ kiểm tra điện thoại của bạn. Ứng dụng có thể không còn dùng được.
caution-id-sapa-129 = Chính phủ điều hành đường dây này. Họ làm việc với cảnh sát trong các vụ nghiêm trọng.
caution-id-sbmi = Số điện thoại và địa chỉ là từ năm 2014 và có thể đã đổi. Công đoàn này cũng giúp người đã đi mà không có giấy tờ.
caution-id-unhcr-jakarta = Nơi này dành cho người cần được bảo vệ tị nạn, không dành cho vấn đề việc làm. Các số di động hay thay đổi.

## Laos

caution-la-adwle = Dành cho phụ nữ bị bạo lực và cho các vụ mua bán người. Chưa biết số điện thoại. Hãy dùng trang web.
caution-la-ambulance-1195 = Các nguồn ghi hai số. Hãy thử 1195 trước, rồi 195. Ở Viêng Chăn, 1623 thường nhanh hơn.
caution-la-atd = Đây là cảnh sát. Số này là di động của một sĩ quan cấp cao và có thể thay đổi. Nếu có thể, hãy nói với tổ chức NGO hoặc đại sứ quán trước.
caution-la-care = Đây là số văn phòng, không phải đường dây giúp đỡ.
caution-la-emb-th = Dành cho người Thái cần giúp đỡ, và visa cho người lao động Lào. Chưa biết số điện thoại.
caution-la-iom = Đây là số văn phòng cũ, không phải đường dây giúp đỡ. Nó có thể đã đổi.
caution-la-lwu-1362 = Chỉ gọi được ở trong nước Lào. Đường dây này có liên hệ với nhà nước. Họ cũng giúp nam giới ở nơi không có trung tâm nào khác.
caution-la-mrc-champasak = Bộ lao động điều hành trung tâm này. Chưa biết số điện thoại, nên bạn phải đến trực tiếp.
caution-la-mrc-luangprabang = Nơi này mở năm 2018 và có thể đã đóng cửa. Chưa biết số điện thoại, nên bạn phải đến trực tiếp.
caution-la-mrc-salavan = Nơi này có đường dây điện thoại, nhưng chúng tôi không biết số. Hãy dùng trang web.
caution-la-police-1191 = Đây là cảnh sát. Các nguồn ghi hai số: hãy thử 1191 trước, rồi 191. Nếu chờ được, hãy nói với tổ chức NGO hoặc đại sứ quán trước.
caution-la-rescue-1623 = Xe cấp cứu này chỉ hoạt động ở vùng Viêng Chăn.
caution-la-tourist-police = Đây là cảnh sát, dành cho người nước ngoài bị hại vì tội phạm. Nếu chờ được, hãy nói với tổ chức NGO hoặc đại sứ quán trước.
caution-la-vfi = Chưa có số điện thoại nào được xác nhận. Hãy dùng trang web, hoặc đến trực tiếp ở Pakse.

## Malaysia

caution-my-ambulance-999 = Nếu nguy hiểm đến tính mạng, hãy gọi. Bệnh viện công được lệnh báo bệnh nhân không có giấy tờ cho cơ quan xuất nhập cảnh hoặc cảnh sát. Nếu chờ được, hãy đến phòng khám của NGO hoặc từ thiện. Thẻ UNHCR có thể làm giảm chi phí.
caution-my-asylum-access = Nơi này thường giúp người không có giấy tờ, nhưng đây không phải lời hứa. Chưa biết số điện thoại.
caution-my-bd-hc-kl = Người môi giới ở bên ngoài bán các dịch vụ mà ở bên trong là miễn phí. Địa chỉ đã đổi nhiều lần, nên hãy kiểm tra trước khi đi. Không có số điện thoại nào đáng tin.
caution-my-befrienders-kl = Đường dây này lắng nghe khi bạn thấy rất buồn khổ. Thường bạn không cần nói tên. Chỉ dùng số ghi ở đây.
caution-my-crc-chin = Chỉ biết e-mail. Nơi này thường giúp người không có giấy tờ, nhưng đây không phải lời hứa.
caution-my-eaic = Khiếu nại ở đây không bảo vệ bạn khỏi bị bắt. Hãy nhờ luật sư hoặc tổ chức NGO. Trả lời có thể mất 6 đến 12 tháng. Nơi này có thể không còn nhận khiếu nại về cảnh sát.
caution-my-fire-994 = Nếu 994 không trả lời, hãy gọi 999.
caution-my-hei = Nơi này thường giúp người không có giấy tờ, nhưng đây không phải lời hứa. Chưa biết số điện thoại.
caution-my-id-kbri-kl = Nếu không có giấy tờ, hãy nhắn tin trước và tính trước đường đi. Người Indonesia thường có thể xin giúp dù có hay không có giấy tờ. Chỉ riêng giấy đi đường (SPLP) không giải quyết xong vụ việc xuất nhập cảnh. Một trong các số điện thoại ghi ở đây chưa được kiểm tra.
caution-my-id-kjri-jb = Dành cho Johor, Melaka, Negeri Sembilan và Pahang. Hãy gõ một từ như "ditipu" hoặc "diancam". Người Indonesia thường có thể xin giúp, dù có hay không có giấy tờ. Chỉ riêng giấy đi đường (SPLP) không giải quyết xong vụ việc xuất nhập cảnh.
caution-my-id-kjri-kk = Dành cho West Coast, Kudat, Interior, Sandakan và Labuan. Người ở phía Tawau dùng lãnh sự quán Tawau.
caution-my-id-kjri-kuching = Các nguồn ghi địa chỉ khác nhau. Hãy gọi điện trước khi đi. Có các đường dây riêng cho việc bảo vệ, vấn đề việc làm và người chết.
caution-my-id-kjri-penang = Dành cho Penang, Kedah và Perlis. Các số di động chưa được xác nhận rõ.
caution-my-id-kri-tawau = Chỉ dành cho Tawau, Kalabakan, Kunak, Lahad Datu và Semporna. Số di động để làm giấy tờ gấp chưa được xác nhận.
caution-my-in-hc-kl = Đường dây WhatsApp được mở vì Covid năm 2020. Nó có thể đã đóng.
caution-my-jtk-sabah = Chưa biết số điện thoại. Sabah có luật lao động riêng. Cơ quan này cũng thi hành luật về mua bán người.
caution-my-jtk-sarawak = Các số là từ năm 2014 và có thể đã đổi. Sarawak có luật lao động riêng.
caution-my-jtksm = Số thứ nhất cũng nhận tin báo cho cảnh sát và cơ quan xuất nhập cảnh. Hãy nói đây là khiếu nại về lao động, và đừng nhắc đến giấy tờ của bạn. Chủ thường hủy giấy phép sau khi bị khiếu nại. Hãy nhờ tổ chức NGO hoặc đại sứ quán giúp trước.
caution-my-kh-embassy-kl = Đại sứ quán nói giấy đi đường tạm thời của họ là miễn phí. Hãy từ chối người môi giới đòi tiền. Nơi này đã cho người không có giấy tờ ở nhờ, nhưng cũng đã từ chối một số người.
caution-my-kllac = Nơi này thường giúp người không có giấy tờ, nhưng đây không phải lời hứa. Số của phòng ở tòa án Jalan Duta đã cũ.
caution-my-mapo-hotline = Đường dây này chuyển cuộc gọi cho cảnh sát và cơ quan xuất nhập cảnh. Nó cũng nhận tin báo về việc đưa người di cư trái phép qua biên giới. Người gọi không có giấy tờ có thể bị bắt. Trừ khi nguy hiểm đến tính mạng, hãy liên hệ tổ chức NGO hoặc đại sứ quán trước.
caution-my-mho = Một cựu chỉ huy cảnh sát cố vấn cho nhóm này. Nhóm chủ yếu làm về lừa đảo ở nước ngoài. Hãy hỏi về phí và việc giữ bí mật trước khi đưa thông tin.
caution-my-mm-embassy-kl = Nguy hiểm cho người tị nạn: đại sứ quán này dưới quyền chính quyền quân sự. Người rời bỏ quân đội, nhà hoạt động, người trong độ tuổi đi lính và gia đình họ cũng có thể gặp nguy hiểm. Hãy nói với UNHCR hoặc tổ chức NGO trước.
caution-my-mtuc = Các thông tin liên hệ này là từ năm 2018 và có thể đã đổi. E-mail có thể bị in sai.
caution-my-np-embassy-kl = Chỉ dùng số ghi ở đây. Các danh sách khác in số sai. Chưa biết đường dây 24 giờ nào.
caution-my-nsrc-997 = Dành cho khi bạn vừa mất tiền vì lừa đảo. Cảnh sát làm việc ở đường dây này. Nếu không có giấy tờ, bạn có thể nhờ tổ chức NGO gọi. Giờ mở có thể thay đổi.
caution-my-perkeso = Đây là cơ quan chính phủ. Nơi này dành cho người bị tai nạn lao động đã được chủ đăng ký. Nếu không có giấy phép, thường bạn không được bảo hiểm. Số này không gọi được từ nước ngoài.
caution-my-ph-embassy-kl = Không tìm thấy số điện thoại hiện nay của đại sứ quán này. Các số ghi ở đây là ở Manila; số ngắn có thể không gọi được. Philippines không có văn phòng lãnh sự thường trực ở Sabah.
caution-my-police-999 = Hãy gọi khi nguy hiểm đến tính mạng. Cảnh sát có thể kiểm tra giấy tờ, và người không có giấy tờ đã bị bắt sau khi báo tin. Nếu chờ được, trước hết hãy gọi tổ chức NGO, đại sứ quán nước bạn hoặc UNHCR. Phụ nữ có thể gọi WAO.
caution-my-shut = Nơi này chuyển tin báo cho hội đồng chính phủ về mua bán người (Bộ Nội vụ). Họ chủ yếu giúp công dân Malaysia.
caution-my-suhakam = Nơi này có thể kiểm tra các nơi giam giữ. Họ không thể ngăn việc trục xuất. Số điện thoại chưa được xác nhận hoàn toàn. Nơi này thường giúp người không có giấy tờ, nhưng đây không phải lời hứa.
caution-my-talian-heal = Chính phủ điều hành đường dây này. Giờ mở chưa được xác nhận.
caution-my-talian-kasih = Chính phủ điều hành đường dây này. Địa chỉ và thông tin của bạn được chuyển cho văn phòng phúc lợi huyện. Chúng cũng có thể được chuyển cho cảnh sát.
caution-my-tenaganita = Số điện thoại chưa được xác nhận. Nơi này thường giúp người không có giấy tờ, nhưng đây không phải lời hứa.
caution-my-th-embassy-kl = Hãy lấy số điện thoại từ trang web của đại sứ quán. Lãnh sự quán Thái Lan ở Penang và Kota Bharu có thể gần hơn.
caution-my-th-kotabharu = Chưa biết số điện thoại. Nhân viên cũng đến các nơi khác ở Kelantan và Terengganu.
caution-my-unhcr-detention = Hãy liên hệ UNHCR ngay, và cả luật sư: UNHCR từng không được vào các trại tạm giữ. Hãy chuẩn bị số UNHCR, nơi và ngày. Nếu không ai trả lời, hãy dùng mẫu trên trang web. Hãy hỏi UNHCR trước khi đưa thông tin cho bất cứ ai.
caution-my-unhcr-kl = Đừng đến đó khi chưa có hẹn. Có người đã bị chặn lại trên đường. Hãy đăng ký trên mạng. Hãy hỏi UNHCR trước khi đưa thông tin của bạn cho bất cứ ai.
caution-my-vn-embassy-kl = Các số là từ năm 2018 hoặc trước đó. Nếu không ai trả lời, hãy dùng đường dây nóng của Việt Nam ghi ở đây. Nếu bạn sợ chính quyền nước mình, hãy nói với UNHCR trước.
caution-my-wao = Đến cảnh sát khi không có giấy tờ có thể bị bắt. Nhân viên biết điều này và thường tính cách tránh. Hãy hỏi họ dùng thông tin bạn nói thế nào trước khi nói về giấy tờ của bạn.
caution-my-wcc-penang = Các số là từ năm 2015 và 2020 và có thể đã đổi.
caution-my-wfw-app = Chính phủ điều hành ứng dụng này. Họ cần giữ kín tên bạn, nhưng thanh tra có thể đến cùng cơ quan xuất nhập cảnh. Nếu không có giấy tờ, hãy hỏi tổ chức NGO trước. Có thể không có tiếng của bạn.

## Myanmar

caution-mm-ambulance-192 = Chỉ gọi được ở Yangon, Nay Pyi Taw và Mandalay. Ở nơi khác, người ta gọi xe cấp cứu từ thiện tại địa phương.
caution-mm-dol-npt = Chính quyền quân sự kiểm soát cơ quan này. Bạn có thể bị bắt, bị ép đi lính hoặc bị đòi tiền. Hãy nói với UNHCR, tổ chức NGO hoặc công đoàn ở nước ngoài (lưu vong) trước. Các số đã cũ và có thể không gọi được.
caution-mm-fire-191 = Ở Myanmar, 191 là cứu hỏa. Ở Thái Lan, 191 là cảnh sát.
caution-mm-mrc-tachileik = Trung tâm này làm việc với cơ quan lao động trước cuộc đảo chính năm 2021. Nó có thể đã đóng cửa hoặc do người khác nắm. Chưa biết số điện thoại.
caution-mm-ncm-forced-labour = Chính quyền quân sự kiểm soát cơ quan này. Bạn có thể bị bắt, bị ép đi lính hoặc bị đòi tiền. Người khiếu nại đã bị đe dọa hoặc bị đuổi việc. Hãy nói với công đoàn hoặc tổ chức NGO ở nước ngoài (lưu vong) trước.
caution-mm-police-199 = Chính quyền quân sự kiểm soát cảnh sát. Bạn có thể bị bắt, bị ép đi lính hoặc bị đòi tiền. Hãy nói với UNHCR hoặc tổ chức NGO trước. Chỉ gọi được ở Yangon, Nay Pyi Taw và Mandalay.

## Nepal

caution-np-dofe-check-recruiter = Hãy kiểm tra hai điều: giấy phép của công ty và thư yêu cầu tuyển người đã được duyệt.
caution-np-maiti-nepal = Nhân viên của họ chặn và hỏi phụ nữ ở cửa khẩu biên giới. Chưa biết số điện thoại.
caution-np-nwc-1145 = Đường dây có thể bận: họ có ít nhân viên. Ngoài Kathmandu có ít sự giúp đỡ hơn.
caution-np-pncc = Số này đã cũ và có thể đã đổi. Các số khác trong một số ứng dụng có vẻ là số bịa.
caution-np-police-100 = Số khẩn cấp có thể đã đổi từ năm 2023.
caution-np-pourakhi = Chưa biết số điện thoại. Các số trong một số ứng dụng là số bịa.
caution-np-sami-mrc = Các trung tâm nằm trong văn phòng hành chính huyện. Chưa biết số điện thoại của họ. Một số nơi có thể đã đóng cửa.
caution-np-shramadhan-1141 = Có người trung gian đòi tiền các gia đình để làm bảo hiểm tử vong. Đừng trả tiền cho họ. Số miễn phí chỉ gọi được trên một số mạng của Nepal. Chỉ dùng các số ghi ở đây.
caution-np-tia-information-booth = Đến trực tiếp tại sân bay. Quầy có thể đã đóng cửa.

## Philippines

caution-ph-1343-actionline = Ngoài Manila, hãy bấm mã vùng 02 trước. Gọi từ nước ngoài chưa được xác nhận. Từ nước ngoài, hãy dùng đường dây nóng 1348.
caution-ph-check-recruiter-dmw = Hãy kiểm tra hai điều: công ty ghi "Valid" và có đúng đơn tuyển việc đó. Kẻ lừa đảo dùng lại tên công ty thật. Trang Facebook, giấy SEC hay giấy phép của thị trưởng không chứng minh được gì.
caution-ph-dfa-oumwa = Dành cho người Philippines ở nơi không có Migrant Workers Office, và cho người không phải là người lao động. Số này là từ năm 2023 và có thể đã đổi.
caution-ph-dmw-assistance-desk = Dành cho người lao động ở nơi có Migrant Workers Office. Ở các nước khác, hãy hỏi bộ ngoại giao (DFA).
caution-ph-dmw-mwpb-illegal-recruitment = Chỉ tin địa chỉ e-mail có đuôi dmw.gov.ph. Các địa chỉ khác có thể là giả.
caution-ph-dmw-owwa-1348 = Số ngắn có thể không gọi được từ nước ngoài. Khi đó hãy dùng số còn lại ghi ở đây. Nơi này thường giúp người lao động có và không có giấy tờ.
caution-ph-mfa-quezon-city = Mạng lưới này giới thiệu bạn đến các nhóm địa phương. Đây không phải đường dây giúp đỡ. Thông tin liên hệ chưa được xác nhận rõ.
caution-ph-owwa = Bạn có thể phải chờ lâu: nhiều người gọi. Một số giúp đỡ chỉ dành cho thành viên OWWA còn hiệu lực.
caution-ph-pao = Luật sư miễn phí dành cho người thu nhập thấp. Số này là từ năm 2020 và có thể đã đổi.
caution-ph-pnp-wcpc = Đây là đường dây của cảnh sát. Nếu nguy hiểm, hãy bấm 911 ở Philippines.
caution-ph-unified-911 = Chỉ gọi được ở trong nước Philippines.

## Singapore

caution-sg-ambulance-995 = 995 miễn phí khi khẩn cấp thật sự. 1777 dành cho việc không khẩn cấp và mất tiền.
caution-sg-aware = Đây là tổ chức phụ nữ độc lập. Nhân viên chủ yếu nói tiếng Anh.
caution-sg-bd-hc = Số này chưa được xác nhận. Không tìm thấy đường dây riêng cho người lao động.
caution-sg-cde = Trung tâm này hỏi chuyện người lao động cho Bộ Nhân lực (MOM). Họ chuyển việc nghiêm trọng cho nhà chức trách. Nếu thẻ làm việc (pass) của bạn đã hết, hãy nói với TWC2 hoặc HOME trước.
caution-sg-fast-old = Số này là từ năm 2013 và nay có thể là của người lạ.
caution-sg-hagar = Nơi này làm việc chặt chẽ với chính phủ. Họ chuyển tin báo cho cảnh sát và Bộ Nhân lực (MOM). Chưa biết số điện thoại.
caution-sg-healthserve = Các nguồn ghi số khác nhau, và số cũ hơn có thể không gọi được. Phòng khám chủ yếu dành cho người lao động xây dựng, hàng hải và chế biến có thẻ làm việc (pass).
caution-sg-home = Một số số điện thoại ghi ở đây là từ năm 2020 hoặc trước đó và có thể không gọi được. Hãy dùng các số đầu tiên. Nơi này có nhà tạm lánh cho người giúp việc gia đình.
caution-sg-id-kbri = Singapore có thể không báo cho đại sứ quán khi bắt người. Hãy tự yêu cầu gặp đại sứ quán nước bạn. Số di động là từ năm 2020, nên hãy thử số chính trước.
caution-sg-imh = Đây là bệnh viện nhà nước. Người nước ngoài phải trả tiền chữa bệnh.
caution-sg-in-hc = Không thấy số này trên trang riêng của họ. Chưa xác nhận được đường dây 24 giờ nào cho người lao động.
caution-sg-jurong-fishery-welfare = Thường bạn cần được phép mới rời tàu. Cảng và trung tâm có thể đã đóng cửa. Số này là của Migrant Workers' Centre (MWC).
caution-sg-kh-embassy = Chưa có số điện thoại nào được xác nhận. Hãy lấy số từ trang web của đại sứ quán.
caution-sg-mm-embassy = Đại sứ quán này dưới quyền chính quyền quân sự. Người tị nạn, người rời bỏ quân đội, nhà hoạt động, người trong độ tuổi đi lính và gia đình họ có thể gặp nguy hiểm. Hãy nói với UNHCR hoặc tổ chức NGO trước. Các số này không chắc đúng.
caution-sg-mom-main = MOM cũng thi hành luật về thẻ làm việc, việc làm thêm bên ngoài và giấy phép bị hủy. Nếu thẻ (pass) của bạn không còn hiệu lực, hãy nói với TWC2 hoặc HOME trước. Kết quả thử thai khi khám sáu tháng một lần được gửi cho MOM.
caution-sg-mom-mdw = Bộ điều hành đường dây này cũng thi hành quy định về giấy phép. Kết quả thử thai khi khám sáu tháng một lần được gửi cho bộ. Gọi từ di động có thể mất tiền.
caution-sg-mtss = Chưa biết số điện thoại. Văn phòng ở bên trong cảng.
caution-sg-mwc = Liên đoàn giới chủ điều hành một nửa trung tâm này. Trung tâm làm việc với bộ (MOM). Nếu không có thẻ làm việc (pass) còn hiệu lực, thường gọi TWC2 hoặc HOME trước an toàn hơn.
caution-sg-navh = Chính phủ điều hành đường dây này. Họ có thể chuyển vụ việc của bạn cho cảnh sát.
caution-sg-ph-embassy = Đây chỉ là số chính. Số ngoài giờ làm việc là từ khoảng năm 2016 và chưa được xác nhận.
caution-sg-police-999 = Cảnh sát kiểm tra tình trạng cư trú. Ở quá hạn có thể bị tù, và nam dưới 50 tuổi có thể bị đánh roi sau 90 ngày. Nếu bây giờ bạn không gặp nguy hiểm, hãy gọi tổ chức NGO trước.
caution-sg-police-tip = Cảnh sát điều hành đường dây này. Người bị hại đôi khi đã bị bỏ sót, bị phạt hoặc bị trục xuất. Hãy nhờ HOME hoặc TWC2 đi cùng bạn.
caution-sg-probono = Số này chưa được xác nhận. Một số buổi tư vấn luật chỉ dành cho công dân và người cư trú, không dành cho lao động di cư. Hãy hỏi TWC2 hoặc HOME về buổi tư vấn luật cho người di cư.
caution-sg-scamshield = Dành cho lừa đảo, cả lời mời làm việc giả. Cảnh sát điều hành đường dây này.
caution-sg-sos = Nhân viên chủ yếu nói tiếng Anh và tiếng Quan thoại. Họ có thể báo cho cơ quan cấp cứu nếu nguy hiểm đến tính mạng. Nơi này thường giúp người không có giấy tờ, nhưng đây không phải lời hứa.
caution-sg-tadm = Đây là cơ quan chính phủ. Thời hạn rất chặt, nộp yêu cầu muộn có thể bị mất quyền đòi. Bạn cần có Singpass. Người giúp việc gia đình gọi đường dây MOM dành cho người giúp việc.
caution-sg-twc2 = Nơi này thường giúp người không có giấy tờ, nhưng đây không phải lời hứa. Số văn phòng chưa được xác nhận.
caution-sg-vn-embassy = Số này chưa được xác nhận rõ và có thể đã đổi. Nếu bạn sợ chính quyền nước mình, hãy nói với UNHCR hoặc tổ chức NGO trước.

## Taiwan

caution-id-kdei-taipei = Nhân viên ở đây đã bảo người lao động không được rời chủ. Đường dây lao động 1955 là nơi khác: bộ lao động Đài Loan điều hành.
caution-ph-mwo-kaohsiung = Số này là từ năm 2022. Khi đó văn phòng mang tên cũ POLO. Số có thể đã đổi.
caution-ph-mwo-taichung = Số này là từ năm 2022. Khi đó văn phòng mang tên cũ POLO. Số có thể đã đổi.
caution-ph-mwo-taipei = Số này là từ năm 2022. Khi đó văn phòng mang tên cũ POLO. Số có thể đã đổi.
caution-tw-1955 = Đường dây này chuyển vụ việc cho cơ quan lao động, và đôi khi cho cảnh sát. Nếu bạn đã rời chủ hoặc không có giấy phép, hãy nói với tổ chức NGO trước. Chỉ gọi được ở trong Đài Loan. Đây không phải đường dây của cơ quan xuất nhập cảnh.
caution-tw-hope-workers-center = Chưa biết số điện thoại. Trung tâm ở Trung Lịch (Zhongli). Hãy dùng trang web.
caution-tw-police-110 = Cảnh sát kiểm tra giấy tờ cư trú của bạn. Nếu nguy hiểm, vẫn hãy gọi. Nếu bạn bị tạm giữ và sợ chính quyền nước mình, hãy nói điều đó ngay.
caution-tw-spa = Nhà tạm lánh cho người lao động bị thương, bị ốm và mang thai. Chưa biết số điện thoại.
caution-tw-taipei-foreign-labour-office = Cơ quan thành phố này cũng thanh tra nơi làm việc. Nếu không có giấy tờ, hãy nói với tổ chức NGO trước. Số có thể đã đổi. Số máy lẻ: Philippines 4208, Indonesia 4213, Việt Nam 4223, Thái Lan 4221.

## Thailand

caution-th-ambulance-1669 = Có thể không ai nói tiếng Anh. Bệnh viện có thể đòi tiền sau. Hãy hỏi sớm về tổ chức NGO lo sức khỏe cho người di cư.
caution-th-asylum-access = Số điện thoại chưa được xác nhận. Hãy xem trang web. Nơi này giúp người tị nạn, cả người bị giữ ở trại tạm giữ xuất nhập cảnh.
caution-th-bangkok-ems-1646 = Các nguồn nói khác nhau về số này. Một nguồn nói đó là số của cơ quan xuất nhập cảnh. Hãy dùng 1669 thay vào đó.
caution-th-brc = Số điện thoại chưa được xác nhận. Nơi này đã ngừng chữa bệnh cơ bản từ năm 2014.
caution-th-childline-1387 = Dành cho người dưới 18 tuổi. Số này chưa được kiểm tra. Nhân viên nói tiếng Thái.
caution-th-con-kh-sakaeo = Năm 2025 ở đây có giao tranh và lệnh giới nghiêm, và các cửa khẩu đã đóng. Lãnh sự quán có thể không trả lời, và chưa biết số điện thoại. Đừng đi đường rừng: có thể có mìn.
caution-th-con-mm-chiangmai = Lãnh sự quán này dưới quyền chính quyền quân sự. Người đã chạy khỏi quân đội hoặc khỏi việc bị ép đi lính, và gia đình họ, có thể gặp nguy hiểm. Hãy nói với tổ chức NGO trước. Chưa biết số điện thoại.
caution-th-ddpm-1784 = Chỉ dành cho lũ lụt và thiên tai khác. Số này chưa được xác nhận rõ.
caution-th-dlpw-1546 = Cơ quan chính phủ này làm việc cùng các đội kiểm tra. Nếu không có giấy tờ, hãy đi cùng tổ chức NGO hoặc luật sư. Số này là từ năm 2017; việc nhận khiếu nại có thể đã chuyển sang 1506.
caution-th-dlpw-tak = Chỉ biết đường dây toàn quốc. Nếu không có giấy tờ, hãy đi cùng tổ chức NGO như HRDF hoặc MAP.
caution-th-doe-1694 = Cơ quan này cấp giấy phép và tham gia các cuộc kiểm tra mà sau đó người lao động bị truy tố. Họ cũng nhận tin báo về người lao động không có giấy phép. Nếu không có giấy tờ, đừng nói tên hoặc nơi làm việc. Hãy nhờ tổ chức NGO gọi thay bạn.
caution-th-dsi-1202 = Số này chưa được kiểm tra. Các điều tra viên này làm việc với cảnh sát, và cảnh sát có thể bắt người không có giấy tờ. Nếu tính mạng bạn gặp nguy hiểm, vẫn hãy gọi. Nếu không nguy hiểm đến tính mạng, hãy nhờ tổ chức NGO liên hệ thay bạn.
caution-th-emb-bd = Số này chưa được kiểm tra. Đại sứ quán này cũng phục vụ người Bangladesh ở Campuchia.
caution-th-emb-kh = Các số là từ năm 2014 và có thể không còn dùng. Thái Lan và Campuchia có xung đột vũ trang từ năm 2025. Đại sứ quán có thể không làm được gì, và các cửa khẩu đường bộ đã đóng.
caution-th-emb-la = Địa chỉ và số chưa được kiểm tra. Hãy xác nhận trước khi đi.
caution-th-emb-mm = Đại sứ quán này dưới quyền chính quyền quân sự. Nếu bạn đã chạy khỏi quân đội, khỏi việc bị ép đi lính, hoặc bỏ đi vì chính trị, nơi này nguy hiểm. Nhân viên từng dọa bắt người gọi. Hãy nói với tổ chức NGO trước; các số là từ năm 2015.
caution-th-emb-my = Các số là từ năm 2020 và có thể đã đổi.
caution-th-emb-np = Địa chỉ và số chưa được kiểm tra. Nơi này cũng phục vụ người Nepal ở Campuchia, Lào và Myanmar.
caution-th-emb-ph = Các số là từ năm 2010 và 2014 và có thể đã đổi.
caution-th-emb-vn = Các số là từ năm 2014. Nếu không gọi được, hãy dùng đường dây nóng bảo hộ công dân Việt Nam. Nếu bạn sợ chính quyền nước mình, hãy nói với UNHCR trước.
caution-th-ffw = Các số là từ khoảng năm 2012 và nay có thể là của người lạ.
caution-th-ffw-maesot = Cảnh sát đưa người đến đây, nên cảnh sát có thể biết bạn ở đây. Nhà tạm lánh có thể đã đóng cửa. Chưa biết số điện thoại.
caution-th-frn = Luật Thái Lan đã cấm người di cư lãnh đạo công đoàn. Nếu thuyền trưởng chống đối, hãy tham gia kín đáo. Chưa có số điện thoại nào được xác nhận.
caution-th-gcc-1111 = Cơ quan chính phủ này chuyển khiếu nại cho các bộ, cả cơ quan xuất nhập cảnh. Nếu không có giấy tờ, hãy nói với tổ chức NGO trước. Nhân viên có thể không nói tiếng của bạn.
caution-th-hrdf = Chưa có số điện thoại nào được xác nhận. Hãy dùng trang web để xin luật sư miễn phí.
caution-th-ilo-roap = Văn phòng này không nhận từng vụ việc riêng. Hãy hỏi họ về Migrant Worker Resource Centre gần nhất.
caution-th-iom-bangkok = Đây là số văn phòng cũ, không phải đường dây giúp đỡ. Hãy cẩn thận với lời mời giả về giúp di cư trên mạng và qua e-mail.
caution-th-issara = Nơi này thường giải quyết vụ việc với các công ty mua hàng của chủ bạn. Hãy yêu cầu họ không nói tên bạn. Chỉ miễn phí ở trong Thái Lan. Có thể không còn ai nói tiếng Lào.
caution-th-jrs = Số này là của dự án giáo dục của họ. Hiện nay họ có thể có ít tiền hơn để giúp.
caution-th-lpn = Nơi này cũng làm việc với người không có giấy tờ. Việc giải cứu có thể có cảnh sát hoặc cán bộ của bộ tham gia. Nếu bạn không muốn vậy, hãy nói trước.
caution-th-lpn-languages = Các số này chưa được gọi thử. Một đường dây ngôn ngữ có thể đã đổi.
caution-th-mae-tao = Nơi này chữa cho người có hoặc không có giấy tờ. Trạm kiểm soát trên các đường gần Mae Sot có thể khiến bạn bị bắt trên đường đi. Chưa có số điện thoại nào được xác nhận.
caution-th-map = Nơi này có đường dây khẩn cấp, nhưng không xác nhận được số. Hãy dùng trang web.
caution-th-mental-1323 = Nhân viên thường chỉ nói tiếng Thái.
caution-th-mfa-protection = Dành cho công dân Thái gặp khó khăn ở nước ngoài. Các số di động chỉ cho một cuộc khủng hoảng và có thể không còn gọi được.
caution-th-mitrthai = Đây chỉ là thông tin, và bạn cần có mạng. Thông tin có thể không mới.
caution-th-mmf = Dành cho Chiang Rai và Phayao. Chưa có số điện thoại nào được xác nhận, và trang web có thể đã cũ.
caution-th-mol-sso-1506 = Chính phủ điều hành đường dây này. Họ cũng nhận tin báo về người lao động không có giấy phép. Nếu không có giấy tờ, hãy hỏi tổ chức NGO trước. Năm 2019, phím 5 dành cho khiếu nại lao động; điều này có thể đã đổi.
caution-th-mrc-bangbon-homenet = Chỉ đến trực tiếp: chưa biết số điện thoại. Trung tâm có thể đã đóng cửa.
caution-th-mrc-maesot-hrdf = Số điện thoại và địa chỉ chưa được xác nhận. Nơi này đã giúp nhiều người lao động không có giấy tờ.
caution-th-msdhs-1300 = Đường dây này có thể chuyển vụ việc cho cảnh sát; người bị hại đã từng bị bắt và trục xuất. Trong thời Covid, họ cũng nhận tin báo về người di cư. Nhà tạm lánh nhà nước có thể hạn chế đi lại và điện thoại. Nếu không có giấy tờ, hãy để tổ chức NGO gọi nếu chờ được; hãy yêu cầu nói tiếng của bạn.
caution-th-msdhs-1300-abroad = Chỉ dành cho người Thái ở ngoài Thái Lan. Đường dây có thể đã đóng.
caution-th-msdhs-datip = Số này là từ năm 2012 và cơ quan đã thay đổi. Số nên thử trước là 1300, nhưng hãy đọc cảnh báo của số đó.
caution-th-mwrn = Các nguồn đã cũ và văn phòng có thể đã đóng cửa. Chưa biết số điện thoại.
caution-th-nhrct = Nơi này làm chậm và không dành cho việc khẩn cấp. Họ chuyển một số vụ cho cảnh sát và các bộ. Nếu bạn không đồng ý, hãy nói rõ.
caution-th-nhrct-1377 = Số này chưa được kiểm tra. Nên dùng các số ở Bangkok của ủy ban này thì tốt hơn.
caution-th-paveena-1134 = Số này chưa được kiểm tra. Nơi này làm việc chặt chẽ với cảnh sát và báo chí. Hãy yêu cầu họ giữ kín tên và mặt bạn.
caution-th-police-1599 = Đây là đường dây của cảnh sát. Cảnh sát Thái Lan có thể bắt và tạm giữ người không có giấy tờ. Nếu tính mạng bạn gặp nguy hiểm, vẫn hãy gọi. Nếu chờ được, hãy nói với tổ chức NGO trước.
caution-th-police-191 = Đây là cảnh sát. Họ có thể bắt và tạm giữ người không có giấy tờ. Nếu tính mạng bạn gặp nguy hiểm, vẫn hãy gọi. Nếu không nguy hiểm đến tính mạng, hãy nói với tổ chức NGO trước; đa số người trực máy chỉ nói tiếng Thái.
caution-th-police-ahtd-1191 = Đây là đường dây của cảnh sát, và số này chưa được kiểm tra. Cảnh sát có thể bắt và tạm giữ người không có giấy tờ. Nếu tính mạng bạn gặp nguy hiểm, vẫn hãy gọi. Nếu không nguy hiểm đến tính mạng, hãy nói với tổ chức NGO trước.
caution-th-rbb = Các số điện thoại có trên trang web của họ. Hãy dùng trang web để tìm.
caution-th-saw-maesot = Nơi này nói họ giúp người không có giấy tờ, cả việc bảo lãnh ra khỏi nơi giam. Trang web là từ năm 2013. Chưa biết số điện thoại.
caution-th-stella-maris-samaesan = Trung tâm mở năm 2017 và có thể đã chuyển chỗ. Chưa biết số điện thoại.
caution-th-swan = Dành cho phụ nữ Shan và các dân tộc khác ở Fang, Mae Ai và Wiang Haeng. Chưa có số điện thoại nào được xác nhận.
caution-th-tourist-police-1155 = Đây là đường dây cảnh sát cho khách du lịch, có một số tiếng nước ngoài. Cảnh sát có thể bắt và tạm giữ người không có giấy tờ. Nếu tính mạng bạn gặp nguy hiểm, vẫn hãy gọi. Nếu không nguy hiểm đến tính mạng, hãy nói với tổ chức NGO trước.
caution-th-tzuchi = Phòng khám mở mỗi tháng một lần vào năm 2015. Hãy kiểm tra xem còn hoạt động không trước khi đi.
caution-th-unhcr = Thẻ UNHCR không ngăn được việc bị bắt ở Thái Lan. Hãy lưu các số từ trang web của họ khi còn sóng. UNHCR nói họ giữ kín điều bạn nói. Người từ Myanmar thường được đưa đến các trại ở biên giới.

## Timor-Leste

caution-tl-civil-protection-115 = Số này là từ năm 2013. Các thông báo sau này ghi 112 là số khẩn cấp.
caution-tl-emergency-112 = Cảnh sát trả lời số này. Không phải ở đâu cũng gặp được xe cấp cứu và cứu hỏa qua số này.
caution-tl-pntl-landline = Đây là cảnh sát. Số này được đưa ra cho tai nạn giao thông.
caution-tl-pradet-fatin-hakmatek = Đến trực tiếp: chưa biết số điện thoại, và các nguồn đã cũ. Nhà tạm lánh nhà nước đã chỉ dành cho người tham gia cuộc điều tra (báo cáo năm 2023).

## Viet Nam

caution-vn-111-trafficking-child-hotline = Mọi cuộc gọi đều bị ghi âm. Tin báo được chuyển cho công an, bộ đội biên phòng, cảnh sát biển hoặc chính quyền xã. Có thể không gọi được từ nước ngoài.
caution-vn-112-disaster-rescue = Quân đội điều hành đường dây này. Nó dành cho thiên tai và cứu nạn, cả trên biển. Nó không dành cho vấn đề việc làm.
caution-vn-citizen-protection = Chính phủ điều hành đường dây này. Nếu bạn sợ chính quyền Việt Nam, hãy nói với UNHCR thay vì gọi ở đây. Chỉ dùng các số ghi ở đây.
caution-vn-csaga = Các trung tâm ở Thành phố Hồ Chí Minh và Đà Nẵng có thể đã đóng cửa. Hãy hỏi trước khi đi.
caution-vn-dolab-check-recruiter = Có người giả làm trung tâm nhà nước COLAB để thu tiền. Chỉ trả tiền sau khi ký, trả trực tiếp, và lấy biên lai. Địa chỉ web có thể đã đổi.
caution-vn-hagar = Nơi này thường nhận người do cơ quan nhà nước hoặc nhóm phối hợp giới thiệu.
caution-vn-iom = Theo chúng tôi biết, văn phòng này không có đường dây giúp đỡ cho người dân. Đường dây toàn quốc là 111; hãy đọc cảnh báo của số đó trước.
caution-vn-peace-house = Cuộc gọi mất tiền và thường không gọi được từ nước ngoài. Địa chỉ nhà tạm lánh được giữ bí mật.
