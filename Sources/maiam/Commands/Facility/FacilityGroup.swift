import ArgumentParser
import CareCore
import CareMessages
import CareOffice

struct FacilityGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    group(
      .facilityGroup, "facility", alias: "co-so",
      [
        Add.self, Edit.self, TakeCensus.self, Discover.self, Follow.self, Show.self, List.self, Search.self, Close.self,
        Reopen.self, Import.self, Export.self, Duplicates.self, Merge.self, Unmerge.self,
        Retract.self, Reconcile.self,
      ])
  }
}
