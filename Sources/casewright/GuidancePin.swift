import Guidance
import ReviewCore
import Screens
import StrictJSON
import Vault

/// The guidance set a case was opened under, as it was then: kept whole in the case folder under
/// the digest that the case names.
enum GuidancePin {
  /// Keeps a guidance set and gives its digest once it is on disk, so that an entry may name it.
  static func keep(_ guidance: Guidance, in blobs: BlobStore) throws(VaultError) -> String {
    try blobs.store(guidance.content.canonical)
  }

  /// What a case goes by.
  struct Found {
    var guidance: Model.CaseGuidance
    /// Why nothing can be recorded in the case, where the guidance kept for it is damaged.
    var damage: String?
  }

  /// The guidance of a case: what it names, where that can be had.
  ///
  /// Where the file is not there the case goes by what the program has, and this is said; where the
  /// file is damaged the case can only be read.
  static func find(
    for state: ReviewCore.CaseFile.State, atHand: Guidance, in blobs: BlobStore
  ) -> Found {
    let digest = state.details.guidanceDigest
    guard !digest.isEmpty, digest != atHand.digest else {
      return Found(guidance: Model.CaseGuidance(atHand))
    }
    do {
      let content = try JSON(parsing: try blobs.read(digest))
      return Found(
        guidance: Model.CaseGuidance(
          try Guidance.load(content: content).counting(by: atHand), other: atHand,
          isOpen: state.guidanceDeclined != atHand.digest))
    } catch VaultError.noSuchBlob {
      let remark = CommandWords.guidanceNotThere(state.details.guidance, uses: atHand.title)
      return Found(guidance: Model.CaseGuidance(atHand, remark: remark))
    } catch {
      return Found(
        guidance: Model.CaseGuidance(atHand),
        damage: CommandWords.guidanceDamaged(state.details.guidance, "\(error)"))
    }
  }
}

extension Journal {
  /// A choice of guidance, with the names of what is offered filled in: the guidance at hand.
  ///
  /// - Throws: A refusal where it names something else, or would keep what is not there.
  func offered(_ submission: Submission) throws(Refusal) -> Submission {
    guard Self.choosesGuidance(submission.form) else { return submission }
    var submission = submission
    let given = submission.answers.text("guidance-digest")
    guard given.isEmpty || given == atHand.digest else {
      throw Refusal(.notUnderstood, field: "guidance-digest", given, CommandWords.otherOffered)
    }
    if submission.form == "case.keep-guidance", choice.remark != nil {
      throw Refusal(.notNow, CommandWords.nothingToKeep)
    }
    submission.answers.values["guidance"] = .text(atHand.id)
    submission.answers.values["guidance-digest"] = .text(atHand.digest)
    return submission
  }

  static func choosesGuidance(_ form: String) -> Bool {
    form == "case.take-guidance" || form == "case.keep-guidance"
  }
}
