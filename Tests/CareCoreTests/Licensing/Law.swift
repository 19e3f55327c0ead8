import CareCore
import CareOffice

/// The law compiled into the program; communes beginning with 04 are taken for Cao Bằng.
let law: LicensingTables = {
  var tables = LawBook.builtIn.licensing
  tables.province = { String($0.prefix(2)) }
  return tables
}()
