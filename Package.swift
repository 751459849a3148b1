// swift-tools-version: 6.2
import PackageDescription

/// One place for compiler strictness; every target of ours gets it.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "casewright",
  products: [.executable(name: "casewright", targets: ["casewright"])],
  dependencies: [
    // Sub-commands, their help, usage errors and shell completions.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // SHA-256 of entries and packs, and the ciphers of the age format: a reviewed implementation,
    // never our own.
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    // The only C: a shim over ncursesw that only ints and C strings cross.
    .target(
      name: "CTerminal",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "StrictJSON", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "AgeFormat",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        // scrypt, which turns a passphrase into a key, is only there.
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(name: "Guidance", dependencies: ["StrictJSON"], swiftSettings: strict),
    .target(name: "ReviewCore", dependencies: ["Guidance", "StrictJSON"], swiftSettings: strict),
    .target(
      name: "Vault",
      // Crypto for Ed25519: age does not sign.
      dependencies: ["StrictJSON", "AgeFormat", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    // Its templates are read by a Mustache of our own: swift-mustache needs the whole of Foundation.
    .target(
      name: "Documents", dependencies: ["ReviewCore", "Guidance", "StrictJSON"],
      swiftSettings: strict),
    .target(
      name: "Screens", dependencies: ["ReviewCore", "Guidance", "StrictJSON"],
      swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["Screens", "CTerminal", "ReviewCore"], swiftSettings: strict),
    .executableTarget(
      name: "casewright",
      dependencies: [
        "Terminal", "Screens", "Documents", "ReviewCore", "Guidance", "Vault", "AgeFormat",
        "StrictJSON",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, plugins: ["EmbedResources"]),

    // The guidance and the practice cases are compiled in, so the program runs from any folder.
    .plugin(
      name: "EmbedResources", capability: .buildTool(), dependencies: ["embed-resources"],
      path: "Sources/EmbedResources"),
    .executableTarget(name: "embed-resources"),

    .target(
      name: "TestSupport", dependencies: ["ReviewCore", "Guidance", "StrictJSON", "Screens"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: strict),
    .testTarget(name: "AgeFormatTests", dependencies: ["AgeFormat"], swiftSettings: strict),
    .testTarget(
      name: "GuidanceTests", dependencies: ["Guidance", "StrictJSON"], swiftSettings: strict),
    .testTarget(
      name: "ReviewCoreTests",
      dependencies: ["ReviewCore", "Guidance", "StrictJSON", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "AcceptanceTests",
      dependencies: ["ReviewCore", "Guidance", "StrictJSON", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "VaultTests", dependencies: ["Vault", "AgeFormat", "ReviewCore", "StrictJSON"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: ["Screens", "ReviewCore", "Guidance", "StrictJSON", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "ReviewCore", "Guidance", "StrictJSON", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Screens", "ReviewCore", "Guidance", "TestSupport"],
      swiftSettings: strict),

    // What the fuzzer runs, and the same without it on the corpus.
    .target(
      name: "FuzzTargets", dependencies: ["Vault", "AgeFormat", "StrictJSON"],
      path: "Tests/Fuzz/Targets", swiftSettings: strict),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Replay",
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// Links only with libFuzzer, whose main it has: see Tests/Fuzz/run.sh.
if Context.environment["CASEWRIGHT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Driver",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
