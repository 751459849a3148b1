extension JSONError: CustomStringConvertible {
  /// Place, path and what to do: "Line 3, column 7, in items[3].source: a number has a leading
  /// zero. Write it without."
  package var description: String {
    let path = path.steps.isEmpty ? "" : ", in \(path)"
    return "Line \(place.line), column \(place.column)\(path): \(reason)"
  }
}

extension JSONError.Reason: CustomStringConvertible {
  /// The second half of the error's sentence, and what to do about it.
  package var description: String {
    switch self {
    case .empty:
      "there is no value. Write one."
    case .tooLarge(let limit):
      "the text has more than \(limit) bytes, the most that is read. Split it."
    case .tooDeep(let limit):
      "arrays and objects stand more than \(limit) deep, the most that is read. Flatten them."
    case .lineTooLong(let limit):
      "the line has more than \(limit) bytes, the most that is read. Split it."
    case .byteOrderMark:
      "the text begins with a byte order mark. Save it as UTF-8 without one."
    case .invalidUTF8(let byte):
      "byte 0x\(hex(byte, digits: 2)) is not UTF-8 here. Save the text as UTF-8."
    case .unclosed(let enclosure, let start):
      "the text ends within the \(enclosure) that begins at \(start). "
        + "Close it with \(enclosure.end), or restore what is missing."
    case .unexpected(let found, let wanted):
      "found \(found) instead of \(wanted)."
    case .unknownWord(let word):
      "\(word.quotedForPeople) is no value. Only true, false and null stand without quotes."
    case .trailingText(let found):
      "the value is followed by \(found). Remove what follows it."
    case .comment:
      "comments are not read. Remove this one."
    case .trailingComma:
      "nothing follows the comma. Remove it."
    case .duplicateKey(let key):
      "the key \(key.quotedForPeople) stands twice in one object. Remove or rename one of the two."
    case .controlCharacter(UInt8(ascii: "\n")):
      "a line ends within a string. Close the string, or write the line break as \\n."
    case .controlCharacter(UInt8(ascii: "\t")):
      "a tab stands within a string. Write it as \\t."
    case .controlCharacter(let byte):
      "a control character stands within a string. Write it as \\u\(hex(byte, digits: 4))."
    case .unknownEscape(let escape):
      "\(escape.quotedForPeople) is no escape. Write \\\\ for a backslash itself."
    case .loneSurrogate(let escape):
      "\(escape) is half of a character. Write both halves, or the character itself."
    case .notAnInteger:
      "a number has a fraction or an exponent. Write a whole number in digits, or a string."
    case .leadingZero:
      "a number has a leading zero. Write it without, or as a string."
    case .negativeZero:
      "zero has a minus sign. Write 0."
    case .loneMinus:
      "a minus sign has no digit after it. Write the number whole, or a string."
    case .integerOutOfRange:
      "a number lies outside \(Int.min) to \(Int.max). Write it as a string."
    case .notCanonical:
      "the value is not in canonical form here, so this is not what was written. "
        + "Restore the text from a copy."
    }
  }

  private func hex(_ byte: UInt8, digits: Int) -> String {
    let text = String(byte, radix: 16)
    return String(repeating: "0", count: digits - text.count) + text
  }
}

extension JSONError.Enclosure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  fileprivate var end: String {
    switch self {
    case .string: "a quotation mark"
    case .array: "]"
    case .object: "}"
    }
  }
}

extension JSONError.Wanted: CustomStringConvertible {
  package var description: String {
    switch self {
    case .value: "a value"
    case .key: "a key in quotation marks"
    case .colon: "the colon after a key"
    case .commaOrBracket: "a comma or ]"
    case .commaOrBrace: "a comma or }"
    }
  }
}

extension String {
  /// In quotation marks, escaped so that a terminal shows it and does not obey it, and cut after
  /// 60 characters: errors quote what somebody else wrote.
  var quotedForPeople: String {
    let limit = 60
    let start = prefix(limit)
    var writer = JSONWriter(.forPeople)
    writer.write(start.endIndex == endIndex ? self : start + "…")
    return writer.text
  }
}
