// swift-format-ignore-file
// Text that stands in databases: as of its release no line of it is ever wrapped or changed.

/// The day on which something was excused, put right or taken back, as whoever did it counts days: the clock of the machine
/// tells another one where a day was named. Rows of before have none.
enum Version7 {
  static let sql = #"""
    ALTER TABLE excuse ADD COLUMN givenOn TEXT CHECK (givenOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
    ALTER TABLE correction ADD COLUMN madeOn TEXT CHECK (madeOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
    ALTER TABLE actCorrection ADD COLUMN madeOn TEXT CHECK (madeOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
    ALTER TABLE retraction ADD COLUMN madeOn TEXT CHECK (madeOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');

    """#
}
