### The offer check: is this job offer safe? Asked one question at a time, answered with what to do first, then why.
### Plain words, at most 15 a sentence. Never blame, never frighten with arrest. No verdict says that an offer is safe.

## The way in

offer-title = Lời mời làm việc này có an toàn không?
offer-intro = Hãy trả lời những gì bạn biết. Bỏ qua phần còn lại. Câu trả lời của bạn không ra khỏi điện thoại này.
offer-start = Kiểm tra lời mời
offer-again = Kiểm tra lời mời khác
offer-skip = Bỏ qua
offer-done = Xem kết quả ngay
offer-answered = Số câu trả lời: { $count }
offer-signs-title = Dấu hiệu nguy hiểm
offer-signs-hint = Chỉ cần có một dấu hiệu trong số này, hãy dừng lại và hỏi ai đó trước.

## Before the questions

offer-q-stage = Bây giờ bạn đang ở đâu?
offer-stage-before_departure = Vẫn ở nhà, chưa đi
offer-stage-in_transit = Đang trên đường đi
offer-stage-at_work = Đã làm việc ở đó
offer-q-origin = Bạn đến từ nước nào?
offer-q-destination = Việc làm đó ở nước nào?
offer-q-sector = Đó là loại việc gì?
offer-sector-domestic_work = Làm việc trong nhà riêng
offer-sector-care = Chăm sóc người già hoặc người bệnh
offer-sector-manufacturing = Nhà máy
offer-sector-construction = Xây dựng
offer-sector-plantation = Đồn điền hoặc nông trại
offer-sector-fishing = Đánh cá hoặc làm trên biển
offer-sector-entertainment = Nhà hàng, quán bar hoặc mát-xa
offer-sector-scam_compound_pretext = Việc trên máy tính, nhắn tin hoặc chăm sóc khách hàng
offer-sector-seasonal = Việc theo mùa (thời vụ)
offer-sector-other = Việc khác

## The questions

offer-q-recruiter = Ai mời bạn làm việc này?
offer-recruiter-known_person = Người quen của tôi
offer-recruiter-facebook = Một người trên Facebook
offer-recruiter-telegram = Một người trên Telegram hoặc qua chat
offer-recruiter-agency_claimed = Người tự nói là công ty tuyển dụng
offer-recruiter-licensed_agency = Công ty tuyển dụng có giấy phép
offer-recruiter-government = Cơ quan nhà nước
offer-recruiter-friend_abroad = Bạn bè đang ở nước ngoài
offer-recruiter-employer_direct = Chính người chủ
offer-q-visa = Bạn sẽ được cấp, hoặc đang có, thị thực (visa) nào?
offer-visa-work = Thị thực lao động hoặc giấy phép lao động
offer-visa-tourist = Thị thực du lịch
offer-visa-student = Thị thực du học
offer-visa-visit = Giấy phép thăm ngắn hạn (visit pass)
offer-visa-none = Không có
offer-q-fee_asked = Tổng cộng bạn phải trả bao nhiêu tiền để có việc này?
offer-q-licence_found = Bạn có tìm thấy tên người tuyển dụng trong danh sách chính thức không?
offer-q-contract_seen = Bạn có được xem hợp đồng bằng chữ viết không?
offer-q-passport_to_be_held = Có ai khác đang giữ, hoặc sẽ giữ, hộ chiếu của bạn không?
offer-q-age = Bạn bao nhiêu tuổi?
offer-q-job_named = Họ có nói rõ với bạn đó là việc gì không?
offer-q-loan_offered = Có ai mời bạn vay tiền hoặc ứng tiền trước không?
offer-q-fee_to_be_deducted = Có phải lương của bạn sẽ bị trừ để trả lại số tiền đó không?
offer-q-secrecy = Họ có bảo bạn giữ bí mật hoặc nói dối không?
offer-q-informal_crossing = Họ có muốn bạn qua biên giới mà không đóng dấu hộ chiếu không?
offer-q-asked_false_age_or_name = Họ có bảo bạn dùng tên giả hoặc tuổi giả không?
offer-q-rushed = Họ có giục bạn quyết định không?
offer-q-wage_promised = Họ hứa trả bạn lương bao nhiêu một tháng?
offer-q-fee_after_contract = Có phải họ chỉ thu tiền sau khi hợp đồng đã ký không?
offer-q-destination_changed = Nước hoặc nơi đến có bị đổi trên đường đi không?
offer-q-accommodation_locked = Bạn có bị nhốt hoặc bị canh giữ ở chỗ ở không?
offer-q-phone_taken = Có ai lấy điện thoại của bạn không?
offer-q-family_threatened = Có ai đe dọa gia đình bạn không?
offer-q-threats = Có ai đe dọa bạn không?
offer-q-violence = Có ai làm bạn bị đau hoặc bị thương không?
offer-q-wage_owed_months = Bạn bị nợ mấy tháng lương?
offer-q-job_changed = Việc làm có khác với lời đã hứa không?
offer-q-paid_less_than_contract = Bạn có bị trả lương ít hơn mức đã thỏa thuận không?
offer-q-hours_per_day = Bạn làm việc mấy giờ một ngày?
offer-q-no_rest_day = Có phải bạn làm việc mà không có ngày nghỉ hằng tuần không?
offer-q-food_withheld = Bạn có bị cho ăn quá ít không?
offer-q-poor_housing = Chỗ ngủ của bạn có bẩn hoặc nguy hiểm không?
offer-q-permit_taken = Có ai lấy giấy phép lao động hoặc giấy tờ khác của bạn không?
offer-q-debt_grows = Nợ của bạn có tăng lên mà bạn không hiểu vì sao không?
offer-q-family_land_sold = Gia đình bạn có bán hoặc thế chấp đất hay nhà vì việc này không?
offer-q-contract_signed_blank = Bạn có ký vào giấy trắng hoặc giấy không đọc được không?
offer-q-claims_to_be_official = Người tuyển dụng có nói mình là người của chính phủ không?
offer-q-no_qualifications_needed = Có phải lương cao mà không cần tay nghề không?
offer-amount = Số tiền
offer-currency = Loại tiền

## The result

offer-verdict-strong_warning = Cảnh báo nghiêm trọng. Hãy dừng lại, và xin giúp đỡ trước mọi việc khác.
offer-verdict-warning = Cảnh báo. Ở đây có điều trái luật hoặc không an toàn.
offer-verdict-more_questions = Chúng tôi chưa biết được. Hãy hỏi những điều này trước.
offer-verdict-no_warning = Chúng tôi không thấy dấu hiệu nguy hiểm nào trong câu trả lời của bạn. Điều này không chứng minh rằng lời mời an toàn.
offer-do-strong_warning = Đừng trả tiền. Đừng ký gì. Hãy tự giữ hộ chiếu của bạn. Nếu bạn đã ở đó, hãy xin giúp đỡ ngay.
offer-do-warning = Đừng trả tiền và đừng ký gì cho đến khi người bạn tin tưởng đã xem.
offer-do-more_questions = Đừng trả tiền cho đến khi bạn biết các câu trả lời.
offer-do-no_warning = Hãy giữ bản sao của mọi thứ, và để một bản cho gia đình.
offer-why-title = Chúng tôi thấy gì
offer-law-title = Kết quả này dựa vào đâu
offer-help-title = Ai có thể giúp
offer-corridor-unknown = Chúng tôi biết ít về việc đi làm giữa các nước này. Quy định quốc tế đã được dùng.
offer-fee-months = Số tiền này bằng { $months } tháng lương đã hứa.
offer-not-your-fault = Nếu bạn đã trả tiền hoặc đã ký, đó không phải lỗi của bạn. Vẫn có nơi để bạn xin giúp đỡ.

## What was found: first what it means, then what to do

offer-finding-abusive_conditions = Bạn bị làm đau, bị đói, hoặc sống và làm việc trong điều kiện tồi tệ.
offer-do-abusive_conditions = Hãy tìm lúc an toàn để gọi xin giúp đỡ.
offer-finding-blank_contract = Người ta đã bắt bạn ký một tờ giấy mà bạn không đọc được.
offer-do-blank_contract = Hãy ghi lại những gì họ đã nói với bạn. Hãy nhờ người giúp đỡ xin một bản sao.
offer-finding-child = Có người dưới 18 tuổi. Trẻ em không thể đồng ý việc này.
offer-do-child = Hãy gọi đường dây trợ giúp trẻ em hoặc tổ chức phi chính phủ (NGO). Đứa trẻ không làm gì sai.
offer-finding-contract_substitution = Việc này không phải là việc đã thỏa thuận.
offer-do-contract_substitution = Hãy giữ hợp đồng đầu tiên và các tin nhắn. Đó là bằng chứng.
offer-finding-debt_bondage = Khoản nợ có thể làm bạn không bỏ việc được.
offer-do-debt_bondage = Đừng vay tiền để có việc. Nếu bạn đã vay, hãy hỏi người giúp đỡ trước khi trả thêm.
offer-finding-deception_destination = Nơi này không phải nơi họ đã nói với bạn.
offer-do-deception_destination = Hãy cho gia đình biết bạn thật sự đang ở đâu.
offer-finding-deposit = Họ đòi tiền đặt cọc. Tiền đó thường không được trả lại.
offer-do-deposit = Đừng trả tiền đó. Hãy hỏi luật nào cho phép thu.
offer-finding-excessive_overtime = Mỗi ngày bạn làm việc rất nhiều giờ.
offer-do-excessive_overtime = Hãy ghi lại số giờ làm mỗi ngày.
offer-finding-false_papers = Tên giả hoặc tuổi giả gây nguy hiểm cho bạn, không phải cho người tuyển dụng.
offer-do-false_papers = Hãy chỉ dùng tên thật và tuổi thật của bạn.
offer-finding-fee_above_ceiling = Họ đòi bạn trả nhiều hơn mức luật hoặc tiêu chuẩn cho phép.
offer-do-fee_above_ceiling = Đừng trả. Nếu bạn đã trả, hãy giữ mọi biên lai và tin nhắn.
offer-finding-irregular_route = Đi theo cách này, bạn không được bảo vệ.
offer-do-irregular_route = Đừng đi theo cách này. Hãy xin thị thực lao động trước.
offer-finding-isolation = Bạn đang bị cắt liên lạc với người khác.
offer-do-isolation = Hãy thống nhất với gia đình một từ có nghĩa là: hãy tìm người giúp.
offer-finding-no_contract = Không có hợp đồng bằng chữ viết.
offer-do-no_contract = Trước khi đi, hãy xin hợp đồng bằng tiếng bạn đọc được.
offer-finding-passport_retention = Giấy tờ của bạn là của bạn. Không ai được phép giữ lấy giấy tờ đó.
offer-do-passport_retention = Hãy xin họ trả lại. Hãy giữ ảnh chụp mọi trang.
offer-finding-restriction_of_movement = Bạn không được tự do rời đi. Đây là dấu hiệu rất nghiêm trọng.
offer-do-restriction_of_movement = Hãy gọi xin giúp đỡ khi an toàn. Hãy nói bạn đang ở đâu.
offer-finding-rushed = Người giục bạn không muốn bạn hỏi.
offer-do-rushed = Hãy nói bạn cần ba ngày.
offer-finding-scam_compound_pattern = Nhiều lời mời như thế này đã đưa người ta vào khu bị khóa kín. Ở đó họ bị ép lừa người khác.
offer-do-scam_compound_pattern = Đừng đi. Hãy cho gia đình và tổ chức phi chính phủ (NGO) xem điều này.
offer-finding-secrecy_pressure = Lời mời đàng hoàng không cần giữ bí mật.
offer-do-secrecy_pressure = Hãy kể hết cho một người mà bạn tin tưởng.
offer-finding-threats = Bạn hoặc gia đình bạn đang bị đe dọa. Đây là dấu hiệu rất nghiêm trọng.
offer-do-threats = Đừng một mình trả lời khi bị đe dọa. Hãy hỏi tổ chức phi chính phủ (NGO) hoặc luật sư.
offer-finding-tourist_visa_for_work = Bạn không được phép làm việc với thị thực này. Khi không có thị thực lao động, bạn dễ bị người ta lừa.
offer-do-tourist_visa_for_work = Đừng đi khi chưa có thị thực lao động trong tay.
offer-finding-unlicensed_recruiter = Chưa rõ người tuyển dụng có được phép tuyển người hay không.
offer-do-unlicensed_recruiter = Hãy tự kiểm tra giấy phép ở cơ quan lao động. Trước đó, đừng trả tiền.
offer-finding-withholding_wages = Lương của bạn bị giữ lại.
offer-do-withholding_wages = Hãy ghi lại từng ngày làm và từng lần được trả tiền. Bạn có thể đòi lương này, kể cả sau này.

## What to ask the recruiter

offer-ask-title = Hãy hỏi người tuyển dụng
offer-ask-recruiter = Tên đầy đủ của anh chị là gì, và anh chị làm cho công ty nào?
offer-ask-visa = Tôi sẽ được cấp thị thực (visa) nào, và tôi xem trước khi trả tiền được không?
offer-ask-fee_asked = Tổng cộng tôi phải trả những gì? Xin anh chị viết ra giấy, và cho tôi biên lai.
offer-ask-licence_found = Số giấy phép của anh chị là gì, và số đơn tuyển (đơn hàng) của việc này là gì?
offer-ask-contract_seen = Tôi có thể nhận hợp đồng ngay, bằng tiếng của tôi, để mang về nhà không?

## When somebody rushes you

offer-rushed-title = Tôi đang bị giục
offer-rushed-hint = Hãy nói câu này. Người tuyển dụng đàng hoàng sẽ chờ.
offer-rushed-say = Tôi có quan tâm đến việc này. Nhưng tôi phải đưa hợp đồng và số giấy phép của anh chị cho gia đình xem trước. Ba ngày nữa tôi sẽ trả lời.
offer-rushed-why = Nếu họ không chịu, đó chính là câu trả lời cho bạn.
