import Vault

/// The vault's words for what the core and the screens call by the same names.
typealias CaseFolder = CaseFile
typealias StoredDraft = Draft
