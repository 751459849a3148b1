import Foundation
import PackagePlugin

/// Turns every file under Resources into a string the program carries with it.
@main
struct EmbedResources: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Resources")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.allObjects as? [URL] ?? [])
      .filter { ["json", "jsonl", "md"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.generated.swift")
    return [
      .buildCommand(
        displayName: "Embed \(files.count) resources",
        executable: try context.tool(named: "embed-resources").url,
        arguments: [output.path, folder.path] + files.map(\.path),
        inputFiles: files, outputFiles: [output])
    ]
  }
}
