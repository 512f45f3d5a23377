### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = Bạn có đang gặp nguy hiểm không?
where-are-you = Bạn đang ở nước nào?
from-where = Bạn đến từ nước nào?
what-happened = Chuyện gì đã xảy ra?
other-country = Nước khác
which-town = Bạn ở gần thành phố, thị trấn nào?
which-papers = Bạn có giấy tờ nào?
questions-title = Tìm trợ giúp phù hợp hơn
questions-why = Bạn có thể bỏ qua. Câu trả lời chỉ để xếp nơi giúp an toàn nhất lên đầu. Nó chỉ ở trong điện thoại này.
afraid-government = Tôi sợ chính quyền nước tôi
for-someone-else = Tôi hỏi cho người khác
under-18 = Người cần giúp dưới 18 tuổi
papers-valid = Giấy tờ của tôi còn hạn
papers-expired = Giấy tờ của tôi đã hết hạn
papers-none = Tôi không có giấy tờ
papers-held = Người khác giữ giấy tờ của tôi
papers-refugee = Tôi có thẻ tị nạn
papers-unknown = Tôi không muốn nói
shown-for = Danh sách cho người đến từ: { $country }

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-danger_now = Tính mạng tôi đang gặp nguy hiểm
need-arrested = Tôi bị bắt
need-detained = Tôi đang bị tạm giữ
need-locked_in = Tôi bị nhốt
need-violence = Có người làm hại hoặc đe dọa tôi
need-sexual_violence = Có người ép tôi quan hệ tình dục hoặc sờ vào người tôi
need-trafficked = Tôi bị ép làm việc hoặc bị bán
need-scam_compound = Tôi bị ép lừa đảo người khác trên mạng
need-wages = Tôi không được trả lương
need-passport_taken = Hộ chiếu của tôi bị giữ
need-injured = Tôi bị thương
need-sick = Tôi bị ốm
need-pregnant = Tôi đang mang thai
need-child = Có trẻ em cần giúp đỡ
need-recruited_cheated = Tôi bị người tuyển dụng (môi giới) lừa
need-at_sea = Tôi đang ở trên biển
need-want_to_go_home = Tôi muốn về nước
need-deported_return = Tôi bị trả về nước và cần giúp đỡ
need-family_member_missing = Người nhà tôi bị mất tích
need-suicidal = Tôi không muốn sống nữa

## Emergency numbers

emergency-in = Nguy hiểm đến tính mạng: các số ở { $country }
emergency-police = Cảnh sát
emergency-ambulance = Xe cấp cứu
emergency-fire = Cứu hỏa
emergency-crisis = Người để bạn trò chuyện
emergency-caution = Nếu nguy hiểm đến tính mạng, hãy gọi. Cảnh sát có thể kiểm tra giấy tờ của bạn.

## The list

contacts = Ai có thể giúp
contact-first = Hãy liên hệ những nơi này trước
what-you-can-do = Bạn có thể làm gì
all-in-country = Tất cả nơi liên hệ ở { $country }
not-checked-heading = Chưa kiểm tra
nobody-safe = Chúng tôi không biết có số nào an toàn cho việc này.
nobody-safe-advice = Hãy nói với người bạn tin tưởng ở ngoài nước đó, hoặc với một nhóm giúp người tị nạn.
do-not-sign = Đừng ký giấy mà bạn không đọc được.

## Why a contact is listed

reason-free_call = Gọi miễn phí
reason-always_open = Cả ngày lẫn đêm (24 giờ)
reason-open_now = Đang mở
reason-closed_now = Đang đóng
reason-hours_unknown = Chưa rõ giờ mở
reason-speaks = Nói được: { $language }
reason-without_papers_yes = Thường giúp người không có giấy tờ. Đây là cách hiểu của chúng tôi, không phải lời hứa.
reason-without_papers_unclear = Chưa rõ có an toàn không nếu không có giấy tờ
reason-without_papers_no = Có thể không an toàn nếu bạn không có giấy tờ
reason-works_on_this = Có làm về vấn đề này
reason-your_state = Cơ quan của nước bạn
reason-for_people_from = Dành cho người đến từ: { $country }
reason-in_your_town = Ở cùng thành phố, thị trấn với bạn
reason-distance = Cách khoảng { $km } km
reason-sits_in = Văn phòng ở: { $country }
reason-can_write = Bạn có thể viết thay vì nói chuyện
reason-independent = Không thuộc chính phủ nào
reason-no_number = Chưa biết số điện thoại nào

## Warnings

warn-enforcement_line = Đường dây này có thể chuyển bạn cho cảnh sát hoặc cơ quan xuất nhập cảnh.
warn-list-enforcement_line = Một số đường dây có thể chuyển người gọi cho cảnh sát hoặc cơ quan xuất nhập cảnh. Điều đó được ghi phía trên nút gọi.
warn-embassy_risk = Nếu bạn đã chạy khỏi chính quyền nước mình, đừng liên hệ đại sứ quán nước đó. Thay vào đó, hãy nói với UNHCR, luật sư hoặc tổ chức phi chính phủ (NGO).
warn-call_recorded = Cuộc gọi đến đường dây này bị ghi âm và chuyển cho cán bộ nhà nước.
warn-hospital_reporting = Bệnh viện công có thể báo về bệnh nhân không có giấy tờ. Nếu nguy hiểm đến tính mạng, vẫn hãy đến.
warn-shelter_restriction = Nhà tạm lánh của nhà nước có thể hạn chế việc ra ngoài và dùng điện thoại.
warn-rescued_may_be_detained = Có người được cảnh sát giải thoát đã bị tạm giữ hoặc trục xuất. Hãy nói với tổ chức phi chính phủ (NGO) hoặc đại sứ quán nước bạn trước.
warn-employer_may_see_phone = Người khác có thể xem điện thoại này. Đừng gọi lại trước mặt người khác. Hãy xóa cuộc gọi và tin nhắn.
warn-police_checks_status = Cảnh sát có thể kiểm tra giấy tờ của bạn.
warn-police_limited = Cảnh sát có thể không vào được nơi này. Đơn yêu cầu chính thức của gia đình có thể có ích.
warn-unchecked_number = Một số số điện thoại ở đây chưa được kiểm tra.
warn-short_code_local_only = Số ngắn chỉ gọi được ở trong nước của số đó.
warn-no_direct_line = Ở đây chưa biết số của cơ quan có nhiệm vụ giúp bạn.
warn-no_coverage = Nếu không có sóng, hãy học thuộc một số điện thoại. Gọi khi đến cảng tiếp theo, gọi một mình nếu có thể.
warn-language_gap = Chúng tôi không biết họ có nói tiếng của bạn không. Hãy xin có phiên dịch.

## A contact

call = Gọi
call-number = Gọi { $number }
send-sms = Gửi tin nhắn SMS
write-whatsapp = Viết trên WhatsApp
write-email = Viết e-mail
open-website = Mở trang web
copy-number = Sao chép số
copied = Đã sao chép
from-abroad = Từ nước khác, gọi { $number }
only-inside = Chỉ gọi được ở trong nước: { $country }
number-not-checked = Số này chưa được kiểm tra
source-of = Nguồn mới nhất: { $date }
source-undated = Nguồn không ghi ngày
may-have-changed = Thông tin có thể đã thay đổi.
confidence-high = Hai nguồn trở lên nói giống nhau
confidence-medium = Một nguồn đáng tin cậy
confidence-low = Chưa được xác nhận
source-label = Nguồn: { $name }
sources = Các nguồn
languages-spoken = Ngôn ngữ: { $languages }
hours-are = Giờ mở cửa: { $hours }
address-to-show = Địa chỉ để đưa cho tài xế xem
scan-to-call = Dùng điện thoại quét để gọi
more-about = Xem thêm về nơi liên hệ này

## Before a call

call-trace = Cuộc gọi này còn lại trong danh sách cuộc gọi của điện thoại này. Nó có thể hiện trên hóa đơn.
call-trace-advice = Bạn có thể dùng điện thoại khác, hoặc chép số ra giấy.

## A message ready to send

message-title = Tin nhắn đã viết sẵn
message-not-sent = Không có gì được gửi cho đến khi chính bạn gửi.
message-in = Bằng { $language }
copy-message = Sao chép tin nhắn
message =
    Xin chào. Tôi cần giúp đỡ.
    { $problem }
    Tôi đang ở đây: { $place }
    Ngôn ngữ của tôi: { $language }
    Xin trả lời bằng chữ viết nếu có thể.
