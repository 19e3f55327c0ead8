import CareCore
import CareMessages
import Testing

/// A mark is explained where it stands as a mark, and nothing is explained where none does.
struct SourceMarkTests {
  @Test(
    arguments: [
      ("Phải có giấy phép (NĐ 103/2017/NĐ-CP, Điều 26; cách hiểu)", [SourceMark.interpretation]),
      ("Có giấy phép nên không cần (cách hiểu).", [.interpretation]),
      ("X 9/2020, Điều 1 (chưa xác minh)", [.unverified]), ("chưa xác minh", [.unverified]),
      ("X 9/2020, Điều 4 (đọc qua nguồn dẫn lại, cần đối chiếu)", [.secondHand]),
      ("Công văn 2450/VPCP-KGVX ngày 12/4/2024 (nguồn thứ cấp)", [.secondary]),
      ("Thông báo 6150 (nguồn thứ cấp, kntb.vn)", [.secondary]),
      ("Không đăng ký (theo sổ; chưa ai xác nhận giấy tờ)", [.byRegister]),
      ("TT 33/2017/TT-BLĐTBXH, Điều 7 (chưa xác nhận còn hiệu lực)", [.unconfirmedForce]),
      ("a; chưa xác minh\nb; cách\n    hiểu)", [.interpretation, .unverified]),
      ("Đã lưu cách hiểu các cột", []), ("chưa xác minh được nguồn gốc trẻ", []), ("", []), ("cách", []),
    ] as [(String, [SourceMark])])
  func found(_ text: String, _ marks: [SourceMark]) {
    #expect(SourceMark.marks(in: text, .vietnamese) == marks)
  }

  /// No legend holds another mark as one, or the legend would need a legend; and both languages have each.
  @Test(arguments: SourceMark.allCases)
  func explained(_ mark: SourceMark) {
    for language in [Language.vietnamese, .english] {
      let legend = mark.legend(language)
      #expect(legend.contains(mark.words(language)) && legend.count > mark.words(language).count + 20)
      #expect(SourceMark.marks(in: legend, language).isEmpty)
    }
    #expect(mark.legend(.vietnamese) != mark.legend(.english))
  }

  /// A document never calls spontaneous what nobody looked at.
  @Test func documentsDoNotSaySpontaneous() {
    for situation in UnconfirmedSituation.allCases {
      #expect(!situation.label(.vietnamese).lowercased().contains("tự phát"))
      #expect(!situation.label(.english).lowercased().contains("spontaneous"))
      #expect(SourceMark.marks(in: situation.label(.vietnamese), .vietnamese) == [.byRegister])
    }
  }
}
