import Testing

/// What the program says of itself.
struct HelpGoldenTests {
  @Test(arguments: ["vi", "en"])
  func help(_ language: String) throws {
    let place = try Workplace(agency: nil)
    place.environment["MAIAM_LANG"] = language
    try place.run("--help")
    try place.run("--version")
    try place.run("facility", "--help")
    try place.run("facility", "add", "--help")
    try place.run("permit", "suspend", "--help")
    try place.run("inspection", "answer", "--help")
    try Golden.check("help-\(language)", place)
    #expect(place.runs.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
  }

  /// Vietnamese names without marks, for every group.
  @Test(arguments: [
    ("co-so", "facility"), ("ho-so", "permit"), ("phap-ly", "licensing"), ("phieu", "checklist"), ("dot", "campaign"),
    ("kiem-tra", "inspection"), ("ton-tai", "finding"), ("bao-cao", "report"), ("nhiem-vu", "duty"),
    ("khac-phuc", "remediation"), ("xu-ly", "handling"), ("khan-cap", "emergency"), ("nhat-ky", "trail"),
    ("thong-bao", "notice"),
  ])
  func aliases(alias: String, group: String) throws {
    let place = try Workplace(agency: nil)
    let (one, other) = (try place.run(alias, "list", "--help"), try place.run(group, "list", "--help"))
    #expect(one.status == 0 && one.output == other.output)
    #expect(one.errors == other.errors)
  }

  /// Every command has a help with an example, in both languages.
  @Test(arguments: ["vi", "en"])
  func everyCommandHasAnExample(_ language: String) throws {
    let place = try Workplace(agency: nil)
    let commands = [
      ["init"], ["facility", "add"], ["facility", "edit"], ["facility", "census"], ["facility", "discover"],
      ["facility", "show"], ["facility", "list"], ["facility", "search"], ["facility", "close"],
      ["facility", "reopen"], ["facility", "import"], ["permit", "add"], ["permit", "apply"], ["permit", "refuse"],
      ["permit", "amend"], ["permit", "suspend"], ["permit", "reinstate"], ["permit", "withdraw"],
      ["permit", "surrender"], ["permit", "list"], ["permit", "import"], ["licensing", "audit"],
      ["licensing", "unlicensed"], ["checklist", "list"], ["checklist", "show"], ["checklist", "validate"],
      ["directive", "add"], ["directive", "list"], ["directive", "show"], ["campaign", "create"],
      ["campaign", "plan"], ["campaign", "excuse"], ["campaign", "status"], ["campaign", "list"],
      ["inspection", "plan"], ["inspection", "start"], ["inspection", "fill"], ["inspection", "answer"],
      ["inspection", "attach"], ["inspection", "close"], ["inspection", "show"], ["inspection", "list"],
      ["inspection", "cancel"], ["finding", "list"], ["finding", "show"], ["report", "list"], ["report", "export"],
      ["report", "fields"], ["report", "validate"], ["report", "verify"],
      ["calendar", "show"], ["calendar", "add"], ["calendar", "holiday", "add"], ["calendar", "holiday", "remove"],
      ["calendar", "swap", "add"], ["calendar", "swap", "remove"],
      ["duty", "add"], ["duty", "list"], ["duty", "show"], ["duty", "submit"], ["due"], ["sheet", "show"],
      ["finding", "add"], ["finding", "drafts"], ["finding", "reword"], ["finding", "merge"], ["finding", "explain"],
      ["finding", "correct"], ["finding", "repeat"], ["remediation", "order"], ["remediation", "extend"],
      ["remediation", "report"], ["remediation", "verify"], ["remediation", "withdraw"], ["remediation", "reopen"],
      ["remediation", "list"], ["handling", "add"], ["handling", "list"], ["handling", "pass"], ["handling", "reply"],
      ["handling", "passed"], ["emergency", "add"], ["emergency", "tell"], ["emergency", "settle"],
      ["emergency", "list"], ["emergency", "show"],
      ["trail", "list"], ["trail", "show"], ["trail", "verify"], ["trail", "seal"], ["backup"], ["restore"], ["doctor"],
      ["inspection", "reopen"], ["inspection", "verify"],
      ["notice", "add"], ["notice", "resume"], ["notice", "list"], ["operation", "pause"], ["operation", "resume"],
      ["operation", "terminate"], ["permit", "stop"], ["permit", "review"],
    ]
    for command in commands {
      let run = try place.run(command + ["--help", "--lang", language])
      #expect(run.status == 0 && run.errors.isEmpty, "\(command)")
      let example = (language == "vi" ? "Ví dụ: " : "Example: ") + "maiam " + command.joined(separator: " ")
      #expect(run.output.contains(example), "\(command): \(run.output.prefix(200))")
      if language == "vi" {
        for word in ["values:", "default:", "Show ", "(required"] {
          #expect(!run.output.contains(word), "\(command) says “\(word)”")
        }
      }
    }
  }
}
