/// One clause of the law, applied to one class of one facility on a day. Each stands in a file named after its clause.
protocol LicensingRule: Sendable {
  /// All that the clause can give.
  var gives: [ReasonRule] { get }
  /// Why the clause makes a difference here; none when it does not, or when the facts do not say.
  func reasons(_ flags: LicensingFlags) -> [Reason]
}

/// The clauses in the order in which their reasons are shown: being founded, being allowed to operate, staying so.
enum LicensingRules {
  static let all: [any LicensingRule] = [
    ChildrenLaw2016.Article66(),
    Decree103.Article14To19(), Decree103.Article17(), ReligionLaw2016.Article55(), Decree103.Article26Clause1(),
    Decree103.Article21Clause1PointB(), Decree103.Article21Clause1(),
    Decree103.Article26(), Decree103.Article30(), Decree103.Article32Clause2(), Decree103.Article26Surrender(),
    Decree103.PaperExpiry(),
    Decree103.Article32Clause1(), Decree103.Article32Clause2PointD(), Decree103.Article27Clause2(),
    Decree103.Article32Clause2PointB(), Decree103.Article30Clause3(), Decree103.Article31Clause1(),
    Decree103.Article44(), Decree103.Article47(), Decree103.Article48(),
    ChildrenLaw2016.Article57(), ChildrenLaw2016.Article59(),
    Decree103.Article27Clause1(), Decree103.Conditions(), Decree103.Competence(), Decree103.Article22Clause3PointB(),
    PreschoolLaw(),
  ]
}

/// The rules of NĐ 103/2017/NĐ-CP, as amended by NĐ 140/2018/NĐ-CP, Điều 16.
enum Decree103 {}

/// The rules of Luật Trẻ em 102/2016/QH13.
enum ChildrenLaw2016 {}

/// The rules of Luật Tín ngưỡng, tôn giáo 02/2016/QH14.
enum ReligionLaw2016 {}
