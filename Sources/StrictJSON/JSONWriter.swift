extension JSON {
  /// The one spelling of this value that is hashed and signed: UTF-8, keys in the order of their
  /// bytes, no white space, and an escape only where JSON demands one, in its shortest form.
  package var canonical: [UInt8] {
    var writer = JSONWriter(.canonical)
    writer.write(self)
    return writer.bytes
  }

  /// ``canonical`` as a string.
  package var text: String {
    var writer = JSONWriter(.canonical)
    writer.write(self)
    return writer.text
  }

  /// The value for people: a member a line, two spaces a level, keys in the order of the members.
  ///
  /// There is no line break at the end. What would steer a terminal or turn the direction of writing is escaped.
  package var indented: String {
    var writer = JSONWriter(.forPeople)
    writer.write(self)
    return writer.text
  }
}

/// Writes values as JSON bytes.
struct JSONWriter {
  enum Style {
    case canonical
    case forPeople
  }

  private(set) var bytes: [UInt8] = []
  private let style: Style
  private var level = 0

  init(_ style: Style) {
    self.style = style
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ value: JSON) {
    switch value {
    case .null:
      append("null")
    case .bool(let value):
      append(value ? "true" : "false")
    case .integer(let value):
      append(String(value))
    case .string(let value):
      write(value)
    case .array(let elements):
      list(elements, from: "[", to: "]") { writer, element in
        writer.write(element)
      }
    case .object(let object):
      let isCanonical = style == .canonical
      let members = isCanonical ? object.membersInCanonicalOrder : object.members
      list(members, from: "{", to: "}") { writer, member in
        writer.write(member.key)
        writer.append(isCanonical ? ":" : ": ")
        writer.write(member.value)
      }
    }
  }

  mutating func write(_ string: String) {
    append("\"")
    switch style {
    case .canonical: escapeControls(in: string)
    case .forPeople: escapeWhatSteers(in: string)
    }
    append("\"")
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func list<Part>(
    _ parts: [Part], from opening: String, to closing: String,
    _ write: (inout JSONWriter, Part) -> Void
  ) {
    append(opening)
    level += 1
    for (index, part) in parts.enumerated() {
      if index > 0 { append(",") }
      breakLine()
      write(&self, part)
    }
    level -= 1
    if !parts.isEmpty { breakLine() }
    append(closing)
  }

  private mutating func breakLine() {
    guard style == .forPeople else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }
}

// MARK: - Strings

extension JSONWriter {
  /// Copies runs of plain bytes whole and escapes only what JSON demands.
  private mutating func escapeControls(in string: String) {
    var string = string
    string.withUTF8 { text in
      var run = 0
      for (offset, byte) in text.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: text[run..<offset])
        escape(Unicode.Scalar(byte))
        run = offset + 1
      }
      bytes.append(contentsOf: text[run...])
    }
  }

  private mutating func escapeWhatSteers(in string: String) {
    for scalar in string.unicodeScalars {
      if scalar == "\"" || scalar == "\\" || scalar.steersDisplay {
        escape(scalar)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Writes a scalar of the basic plane as its shortest escape.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\u{8}": append("\\b")
    case "\u{C}": append("\\f")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    default:
      let digits = String(scalar.value, radix: 16)
      append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal or a paragraph may obey this instead of showing it.
  ///
  /// All such scalars are of the basic plane, so one `\u` escape holds them.
  fileprivate var steersDisplay: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: properties.isBidiControl
    }
  }
}
