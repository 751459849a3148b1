extension Effect {
  /// The same with every path that a person typed as `placed` has it.
  package func placing(_ placed: (String) -> String) -> Effect {
    if case .makePaper(let id, var wish) = self {
      wish.path = placed(wish.path)
      return .makePaper(caseID: id, wish)
    }
    return switch self {
    case .createFolder(let path, let member, let role):
      .createFolder(path: placed(path), member: member, role: role)
    case .openFolder(let path): .openFolder(path: placed(path))
    case .keepElsewhere(let path, let kept): .keepElsewhere(path: placed(path), kept)
    case .takeUp(let path): .takeUp(path: placed(path))
    case .folder(.backUp(let path)): .folder(.backUp(path: placed(path)))
    case .folder(.restore(let backup, let path)):
      .folder(.restore(backup: placed(backup), path: placed(path)))
    case .folder(.lookInto(let path)): .folder(.lookInto(path: placed(path)))
    case .folder(.send(let recipients, let path)):
      .folder(.send(recipients: recipients, path: placed(path)))
    default: self
    }
  }
}
