import AgeFormat
import StrictJSON

/// The roster of the vault that a case came from, kept with the case and signed by the member who took it
/// in: what its older entries are checked against.
extension VaultDescription {
  private func signed(by member: String, in vault: String) throws(VaultError) -> JSONObject {
    do throws(JSONError) {
      return JSONObject([
        ("by", .string(member)), ("origin", try JSON(parsing: bytes)), ("vault", .string(vault)),
      ])
    } catch {
      throw .notRecordable(reason: "\(error)")
    }
  }

  /// The line of the file.
  func signedCopy(
    by member: String, with key: SigningKey, in vault: String
  ) throws(VaultError) -> [UInt8] {
    var object = try signed(by: member, in: vault)
    let signature = try key.sign(JSON.object(object).canonical)
    object["signature"] = .string(Base64.encode(signature))
    return JSON.object(object).canonical + [UInt8(ascii: "\n")]
  }

  /// Reads the line; nothing where a member of this vault has not signed it.
  static func origin(_ line: [UInt8], in vault: VaultDescription) -> VaultDescription? {
    guard let object = (try? JSON(parsing: line))?.object, let by = object["by"]?.string,
      let signature = object["signature"]?.string.flatMap({ Base64.decode($0) }),
      let origin = object["origin"].flatMap({ try? VaultDescription(Array($0.indented.utf8)) }),
      let signed = try? origin.signed(by: by, in: vault.id)
    else { return nil }
    let bytes = JSON.object(signed).canonical
    return vault.signers(of: by).contains { $0.isValid(signature, of: bytes) } ? origin : nil
  }
}

extension CaseFile {
  static let originName = "origin.age"

  /// Where the case came from; nothing for a case of this vault.
  var origin: VaultDescription? {
    get throws(VaultError) {
      let sealed: [UInt8]
      do throws(SystemError) { sealed = try folder.read(Self.originName, limit: 1 << 20) } catch {
        if error.reason == .missing { return nil }
        throw VaultError(reading: error)
      }
      guard let line = try? holder.sealing.openLines(sealed) else { return nil }
      return VaultDescription.origin(line, in: holder.description)
    }
  }
}
